/// Secrets and what is made from them: the master key, the slots that hold it, the passphrase's rules, the recovery
/// code. The only package that uses Bouncy Castle, and with the journal the only one that uses `javax.crypto`.
@org.jspecify.annotations.NullMarked
package org.alongside.vault.keys;
