package org.alongside.packs;

/// One file of an archive.
///
/// @param isDeflated else it is stored as it is
/// @param startsAt where its bytes begin
record ArchiveEntry(String name, boolean isDeflated, long crc, long packedBytes, long bytes, long startsAt) {
    boolean isFolder() {
        return name.endsWith("/");
    }
}
