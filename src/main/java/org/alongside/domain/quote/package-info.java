/// What people said, as evaluators receive it: names and numbers taken out, read by a person before it leaves, and
/// coded
/// where it arrives.
@NullMarked
package org.alongside.domain.quote;

import org.jspecify.annotations.NullMarked;
