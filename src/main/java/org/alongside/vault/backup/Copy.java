package org.alongside.vault.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// A copy as it is found in a place.
///
/// @param folder where it is
/// @param vault whose it is, where its key file can be read
/// @param whole whether every file of it is what was written
public record Copy(Path folder, CopyName name, Optional<UUID> vault, boolean whole, long lengthBytes) {
    boolean isOf(UUID id) {
        return whole && vault.equals(Optional.of(id));
    }
}
