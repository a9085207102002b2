/// The decision to use a toolkit with a person, and everything until it ends.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.referral;
