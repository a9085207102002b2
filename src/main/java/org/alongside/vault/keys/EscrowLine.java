package org.alongside.vault.keys;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.domain.Decision;

/// The one line inside an escrow's age file: which vault, and its master key.
public final class EscrowLine {
    /// More than any such line has.
    public static final int MOST_BYTES = 256;

    private static final String HEAD = "ALONGSIDE-ESCROW-1 ";
    private static final Pattern WHOLE =
            Pattern.compile(HEAD + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9a-f]{64})");
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private EscrowLine() {}

    /// The line with its end; the caller wipes it.
    static byte[] of(MasterKey master) {
        var head = (HEAD + master.vault() + " ").getBytes(StandardCharsets.US_ASCII);
        var line = Arrays.copyOf(head, head.length + 2 * MasterKey.LENGTH_BYTES + 1);
        var at = head.length;
        for (var value : master.secret().bytes()) {
            line[at++] = DIGITS[(value & 0xF0) >> 4];
            line[at++] = DIGITS[value & 0x0F];
        }
        line[at] = '\n';
        return line;
    }

    /// The key in a line; the caller closes it.
    public static Decision<MasterKey> read(String line) {
        var match = WHOLE.matcher(line.strip());
        return match.matches()
                ? Decision.keep(new MasterKey(
                        UUID.fromString(match.group(1)),
                        Secret.taking(HexFormat.of().parseHex(match.group(2)))))
                : Decision.refuse(
                        "key_file",
                        "does not hold the line of an escrow",
                        "Take what age -d gave for the vault's escrow file, as it is.");
    }

    static Decision<MasterKey> read(byte[] line) {
        return read(new String(line, StandardCharsets.US_ASCII));
    }
}
