/// The person on probation.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.people;
