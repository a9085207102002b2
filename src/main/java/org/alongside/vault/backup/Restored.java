package org.alongside.vault.backup;

import java.nio.file.Path;
import java.util.Optional;

/// A copy that was put back.
///
/// @param copy the folder it was taken from
/// @param lastSeq the last change in it
/// @param movedAside where the vault is now that stood in its place, if one did
public record Restored(Path copy, long lastSeq, Optional<Path> movedAside) {}
