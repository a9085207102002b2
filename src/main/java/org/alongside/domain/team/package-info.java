/// Who is in a team, what its returns say of themselves, and which of them counts. Pure.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.team;
