/// The one way from the vault to files. What a disk promises is written at [org.alongside.vault.disk.Disk]; a test
/// puts another one in its place, which fills up, tears writes and forgets what was not forced.
@org.jspecify.annotations.NullMarked
package org.alongside.vault.disk;
