/// What has been done, what comes next, and the flow figures over many referrals.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.progress;
