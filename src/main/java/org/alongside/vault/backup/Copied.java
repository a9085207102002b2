package org.alongside.vault.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A copy that was made and proved.
///
/// @param at to the second
/// @param lastSeq the last change in it
/// @param outside whether it lies on another disk than the vault
/// @param removed how many older ones were taken away
/// @param notices what did not go as it should, though the copy is good
public record Copied(
        Path folder, Instant at, long lastSeq, long lengthBytes, boolean outside, int removed, List<String> notices) {}
