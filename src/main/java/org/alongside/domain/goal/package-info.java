/// What changes for the person: goals in the person's own words with how far they have come (goal attainment scaling),
/// and
/// scores on measures that the service is licensed for. No measure's questions or words are here.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.goal;
