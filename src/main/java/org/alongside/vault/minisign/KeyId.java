package org.alongside.vault.minisign;

/// The 8 bytes that name a key, least significant first.
final class KeyId {
    static final int LENGTH = 8;

    private KeyId() {}

    static String words(byte[] bytes, int at) {
        var words = new StringBuilder();
        for (int place = LENGTH - 1; place >= 0; place--) {
            words.append("%02X".formatted(bytes[at + place]));
        }
        return words.toString();
    }
}
