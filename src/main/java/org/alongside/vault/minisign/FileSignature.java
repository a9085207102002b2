package org.alongside.vault.minisign;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// A `.minisig` file: an untrusted comment, `ED` ‖ key id ‖ signature, a trusted comment, and a signature over the
/// signature with that comment.
public final class FileSignature {
    /// A longer file is no signature.
    public static final int BYTES_MAX = 10_000;

    static final String UNTRUSTED = "untrusted comment: ";
    static final String TRUSTED = "trusted comment: ";
    static final int LENGTH = 2 + KeyId.LENGTH + 64;
    private static final int COMMENT_MAX = 8_192;

    private final byte[] head;
    private final String comment;
    private final byte[] commentSignature;

    private FileSignature(byte[] head, String comment, byte[] commentSignature) {
        this.head = head;
        this.comment = comment;
        this.commentSignature = commentSignature;
    }

    /// Reads one. The older kind that signs a file without hashing it first is not taken.
    public static Optional<FileSignature> parse(String text) {
        var lines = text.replace("\r\n", "\n").split("\n", -1);
        boolean isShaped = lines.length >= 4
                && lines[0].startsWith(UNTRUSTED)
                && lines[2].startsWith(TRUSTED)
                && lines[2].length() <= COMMENT_MAX
                && Arrays.stream(lines).skip(4).allMatch(String::isEmpty);
        if (!isShaped) {
            return Optional.empty();
        }
        var head =
                Base64Line.read(lines[1]).filter(bytes -> bytes.length == LENGTH && bytes[0] == 'E' && bytes[1] == 'D');
        var over = Base64Line.read(lines[3]).filter(bytes -> bytes.length == 64);
        return head.flatMap(one -> over.map(two -> new FileSignature(one, lines[2].substring(TRUSTED.length()), two)));
    }

    /// Whether that key signed what has this prehash, comment included.
    public boolean isBy(PublisherKey key, byte[] prehash) {
        var signature = Arrays.copyOfRange(head, LENGTH - 64, LENGTH);
        return keyId().equals(key.id())
                && key.signed(prehash, signature)
                && key.signed(withComment(signature, comment), commentSignature);
    }

    /// The id of the key that it claims to be by.
    public String keyId() {
        return KeyId.words(head, 2);
    }

    /// Said by whoever signed; trustworthy once [#isBy] said so.
    public String comment() {
        return comment;
    }

    static byte[] withComment(byte[] signature, String comment) {
        var words = comment.getBytes(StandardCharsets.UTF_8);
        var both = Arrays.copyOf(signature, signature.length + words.length);
        System.arraycopy(words, 0, both, signature.length, words.length);
        return both;
    }

    static String write(byte[] head, byte[] signature, String comment, byte[] commentSignature) {
        var all = Arrays.copyOf(head, LENGTH);
        System.arraycopy(signature, 0, all, LENGTH - 64, 64);
        var base64 = Base64.getEncoder();
        return UNTRUSTED + "signature of an Alongside pack\n" + base64.encodeToString(all) + "\n" + TRUSTED + comment
                + "\n" + base64.encodeToString(commentSignature) + "\n";
    }
}
