/// Files in the age format, version 1 (age-encryption.org/v1), as the standard `age` program reads and writes them:
/// sealed to X25519 recipients, opened with identities. The only package that knows the library for it.
@org.jspecify.annotations.NullMarked
package org.alongside.vault.age;
