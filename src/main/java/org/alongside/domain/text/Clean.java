package org.alongside.domain.text;

/// The one cleaning point: everything shown to a person (screen, terminal, print, file) passes through here.
/// Text is stored raw; what could steer a terminal, hide or reorder words is made visible or dropped.
public final class Clean {
    /// Stands for each character that may not be shown.
    public static final char MARK = '\uFFFD';

    private Clean() {}

    /// Text that may hold line breaks: CR LF and CR become LF, tabs become a space, everything unsafe a mark.
    public static String lines(String raw) {
        return clean(raw.replace("\r\n", "\n").replace('\r', '\n'), true);
    }

    /// Text on one line: as [#lines], with breaks turned into spaces.
    public static String line(String raw) {
        return clean(raw.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' '), false);
    }

    private static String clean(String raw, boolean breaks) {
        if (raw.codePoints().noneMatch(c -> c == '\t' || (isUnsafe(c) && !(breaks && c == '\n')))) {
            return raw;
        }
        var out = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(' ');
            } else if ((c == '\n' && breaks) || !isUnsafe(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(MARK);
            }
        });
        return out.toString();
    }

    /// C0, DEL and C1 controls; format characters (zero width, bidirectional controls, tags); lone surrogates;
    /// line and paragraph separators. The zero-width joiner is among them: no Welsh or English word needs it.
    static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isUnseen(codePoint);
        };
    }

    /// Letters without a shape (Hangul fillers), and unassigned code points that are ignorable by default.
    private static boolean isUnseen(int codePoint) {
        return codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x2065
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }
}
