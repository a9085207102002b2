package org.alongside.packs;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a file in a pack may be called, so that it means one and the same place on every system: below the pack's
/// folder, in no system's special way.
final class EntryName {
    private static final int LENGTH_MAX = 200;
    private static final int LEVELS_MAX = 5;
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_.,()&+' -]*");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    private static final Set<String> KINDS =
            Set.of("yaml", "md", "txt", "vtt", "webm", "mp4", "m4v", "png", "jpg", "jpeg", "svg", "lock");

    private EntryName() {}

    /// The parts of a name as an archive holds it, or [BadContent].
    static List<String> segments(String name) {
        if (name.length() > LENGTH_MAX) {
            throw new BadContent("a file's name is longer than " + LENGTH_MAX + " characters");
        }
        if (name.indexOf('\\') >= 0) {
            throw new BadContent("a file's name holds a backslash");
        }
        if (name.startsWith("/") || name.matches("(?s)[A-Za-z]:.*")) {
            throw new BadContent("a file's name is an absolute path");
        }
        var segments = List.of(name.split("/", -1));
        segments.forEach(EntryName::check);
        if (segments.size() > LEVELS_MAX) {
            throw new BadContent("a file lies more than " + LEVELS_MAX + " folders deep");
        }
        return segments;
    }

    private static void check(String segment) {
        if (segment.equals("..") || segment.equals(".") || segment.isEmpty()) {
            throw new BadContent("a file's name leads out of the pack's folder");
        }
        if (!SEGMENT.matcher(segment).matches() || segment.endsWith(".") || segment.endsWith(" ")) {
            throw new BadContent("a file's name holds a character that not every system can have there");
        }
        if (DEVICE.matcher(folded(segment)).matches()) {
            throw new BadContent("a file is named like a device of Windows");
        }
        if (!Normalizer.isNormalized(segment, Normalizer.Form.NFC)) {
            throw new BadContent("a file's name is not in the usual Unicode form (NFC)");
        }
    }

    /// The same for names that some system takes for one.
    static String folded(String name) {
        return Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT),
                Normalizer.Form.NFKC);
    }

    /// Whether a pack may hold a file of that kind. Programs are none of them.
    static boolean isOfPacks(String name) {
        int dot = name.lastIndexOf('.');
        return name.equals(Digests.FILE)
                || (dot > 0 && KINDS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
