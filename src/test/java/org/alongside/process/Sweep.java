package org.alongside.process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Looks for words in files, in every clothing they might wear: three charsets, upper and lower case, base64 at its
/// three offsets, hex, and each of these inside anything that inflates.
public final class Sweep {
    private static final int INFLATED_MAX = 4 * 1024 * 1024; // bytes of one compressed piece that are looked into

    private final Map<String, String> clothings = new TreeMap<>();
    /// Files that held nothing when they were last looked into, with when they were changed and how long they were.
    private final Map<Path, String> clean = new HashMap<>();

    private long files;
    private long bytes;
    private long inflated;

    /// For these words; each at least six letters, so that chance does not find them.
    public Sweep(List<String> words) {
        for (var word : words) {
            if (word.length() < 6) {
                throw new IllegalArgumentException("too short to look for");
            }
            for (var cased : List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
                clothings(cased).forEach((name, clothed) -> clothings.put(latin(clothed), name + " of " + word));
            }
        }
    }

    /// How a word may look on a disk, by the name of the clothing.
    public static Map<String, byte[]> clothings(String word) {
        var clothings = new LinkedHashMap<String, byte[]>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            var plain = word.getBytes(charset);
            clothings.put(charset.name(), plain);
            for (int offset = 0; offset < 3; offset++) {
                clothings.put(charset.name() + " base64+" + offset, base64(plain, offset));
            }
            clothings.put(charset.name() + " hex", ascii(HexFormat.of().formatHex(plain)));
            clothings.put(
                    charset.name() + " HEX",
                    ascii(HexFormat.of().withUpperCase().formatHex(plain)));
        }
        return clothings;
    }

    /// The characters of the base64 form that depend on the word alone, wherever it begins.
    private static byte[] base64(byte[] plain, int offset) {
        var shifted = new byte[offset + plain.length];
        System.arraycopy(plain, 0, shifted, offset, plain.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = offset == 0 ? 0 : offset + 1;
        int to = text.length() - (shifted.length % 3 == 0 ? 0 : 1);
        return ascii(text.substring(from, to));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /// One line for each file under the folder that holds a word, or whose name does. A file that goes away while it is
    /// read was read as far as it was there.
    public List<String> leaks(Path folder) throws IOException {
        var leaks = new ArrayList<String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                try {
                    in(ascii(file.toString())).forEach(name -> leaks.add("the name of " + file + ": " + name));
                    var state = Files.getLastModifiedTime(file) + " " + Files.size(file);
                    if (!state.equals(clean.get(file))) {
                        var found = in(Files.readAllBytes(file));
                        found.forEach(name -> leaks.add(file + ": " + name));
                        files++;
                        if (found.isEmpty()) {
                            clean.put(file, state);
                        }
                    }
                } catch (java.nio.file.NoSuchFileException gone) {
                    // as said
                }
            }
        }
        return leaks;
    }

    /// The clothings found in some bytes.
    public List<String> in(byte[] content) {
        bytes += content.length;
        var found = new ArrayList<>(plainly(latin(content)));
        for (int at = 0; at + 2 < content.length; at++) {
            if (begins(content, at)) {
                var inside = inflated(content, at);
                if (inside.length > 0) {
                    inflated++;
                    plainly(latin(inside)).forEach(name -> found.add(name + ", compressed"));
                }
            }
        }
        return found;
    }

    private List<String> plainly(String content) {
        return clothings.entrySet().stream()
                .filter(clothed -> content.contains(clothed.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Whether a zlib or gzip stream or an entry of an archive may begin there.
    private static boolean begins(byte[] content, int at) {
        int first = content[at] & 0xff;
        int second = content[at + 1] & 0xff;
        return isZlib(first, second) || isGzip(first, second) || isArchived(content, at);
    }

    private static boolean isZlib(int first, int second) {
        return first == 0x78 && (first * 256 + second) % 31 == 0;
    }

    private static boolean isGzip(int first, int second) {
        return first == 0x1f && second == 0x8b;
    }

    private static boolean isArchived(byte[] content, int at) {
        return at + 30 < content.length
                && content[at] == 'P'
                && content[at + 1] == 'K'
                && content[at + 2] == 3
                && content[at + 3] == 4;
    }

    private static byte[] inflated(byte[] content, int at) {
        var out = new ByteArrayOutputStream();
        try (var in = inflating(content, at)) {
            var piece = new byte[4096];
            for (int count = in.read(piece); count > 0 && out.size() < INFLATED_MAX; count = in.read(piece)) {
                out.write(piece, 0, count);
            }
        } catch (IOException noStream) {
            // what came out before is looked at all the same
        }
        return out.toByteArray();
    }

    private static InputStream inflating(byte[] content, int at) throws IOException {
        int skip = isArchived(content, at) ? 30 + size(content, at + 26) + size(content, at + 28) : 0;
        var rest = new ByteArrayInputStream(content, at + skip, Math.max(0, content.length - at - skip));
        if (skip > 0) {
            return new InflaterInputStream(rest, new Inflater(true));
        }
        return isGzip(content[at] & 0xff, content[at + 1] & 0xff)
                ? new GZIPInputStream(rest)
                : new InflaterInputStream(rest);
    }

    private static int size(byte[] content, int at) {
        return (content[at] & 0xff) | (content[at + 1] & 0xff) << 8;
    }

    /// Files looked into so far.
    public long files() {
        return files;
    }

    /// Bytes looked at so far.
    public long bytes() {
        return bytes;
    }

    /// Pieces that inflated so far.
    public long inflated() {
        return inflated;
    }

    /// How many clothings are looked for.
    public long clothings() {
        return clothings.size();
    }
}
