package org.alongside.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Bends an example: what rot, a torn copy, another program or ill will may make of it.
final class Mutations {
    private static final int MOST_ROUNDS = 6;
    private static final long[] NUMBERS = {
        0,
        1,
        2,
        7,
        8,
        15,
        16,
        17,
        31,
        32,
        127,
        128,
        255,
        256,
        1000,
        32_767,
        32_768,
        65_535,
        65_536,
        0xFFFFFF,
        0x7FFFFFFE,
        0x7FFFFFFF,
        0x80000000L,
        0xFFFFFFFFL,
        0x100000000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        -1,
        -2
    };
    private static final List<String> DIGITS = List.of(
            "0",
            "-1",
            "1",
            "00",
            "255",
            "65536",
            "2147483647",
            "2147483648",
            "-2147483649",
            "4294967296",
            "9223372036854775808",
            "99999999999999999999999999",
            "1e9",
            "1e400",
            "NaN",
            "٣",
            "０",
            "½",
            "0x10",
            "1_0");
    private static final List<byte[]> STRANGE = List.of(
            bytes(0),
            bytes(0xFF),
            bytes(0xC0, 0x80),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xED, 0xB0, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xE2, 0x82),
            bytes(0xEF, 0xBB, 0xBF),
            bytes(0xFF, 0xFE),
            bytes(0x1A),
            bytes(0x7F),
            bytes(0x1B, '[', '2', 'J'),
            bytes(0x1B, ']', '0', ';', 'x', 0x07),
            text("\u202E"),
            text("\u2066"),
            text("\u200B"),
            text("\u2028"),
            text("\u0085"),
            text("\u00A0"),
            text("\u3000"),
            text("e\u0301\u0301\u0301"),
            text("\uD83D\uDC68\u200D\uD83D\uDC69"),
            text("İıſßŉǰ"),
            text("ﬃ"),
            text("%s%n%d"),
            text("${jndi:x}"),
            text("=1+1"),
            text("../../"),
            text("'"),
            text("\\"),
            text("\r\n"),
            text("\n"),
            text("\r"),
            text("\t"),
            text(","),
            text("\""),
            text(";"),
            text("="),
            text(":"),
            text("-"),
            text("#"));
    private static final List<String> OPENINGS = List.of(
            "[", "{", "(", "<", "> ", "- ", "* ", "\"", "'", "`", "**", "![", "&a ", "  ", "\t", "? ", "{a: ", "[[",
            "1. ", "<v x>", "--", "\u001b[", "/", "\n", ",", "a", "\n- ", "#");

    private final Target target;
    private final RandomGenerator dice;

    Mutations(Target target, RandomGenerator dice) {
        this.target = target;
        this.dice = dice;
    }

    byte[] input() {
        var input = pick(target.examples());
        for (int rounds = 1 + dice.nextInt(1 + dice.nextInt(MOST_ROUNDS)); rounds > 0; rounds--) {
            input = limited(bent(input));
        }
        return input;
    }

    private byte[] bent(byte[] in) {
        int at = dice.nextInt(in.length + 1);
        return switch (dice.nextInt(20)) {
            case 0, 1 -> changed(in, at, in.length == 0 ? 0 : in[at % in.length] ^ 1 << dice.nextInt(8));
            case 2 -> changed(in, at, dice.nextInt(256));
            case 3 -> Arrays.copyOf(in, at);
            case 4 -> joined(in, 0, at, in, Math.min(in.length, at + length(in)), in.length);
            case 5 -> repeated(in, at);
            case 6, 7 -> spliced(in, at);
            case 8, 9 -> numbered(in, at);
            case 10 -> inserted(in, at, pick(STRANGE));
            case 11, 12 -> inserted(in, at, target.words().isEmpty() ? pick(STRANGE) : pick(target.words()));
            case 13 -> inserted(in, at, nested());
            case 14 -> digits(in, at);
            case 15 -> lines(in);
            case 16 -> inserted(in, at, random());
            case 17 -> swapped(in, at);
            case 18 -> bytes(new String(in, StandardCharsets.ISO_8859_1).replace("\n", "\r\n"));
            default -> replaced(in);
        };
    }

    private byte[] limited(byte[] in) {
        return in.length <= target.mostBytes() ? in : Arrays.copyOf(in, target.mostBytes());
    }

    private <T> T pick(List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private int length(byte[] in) {
        return 1 + dice.nextInt(dice.nextInt(Math.max(1, in.length)) + 1);
    }

    private static byte[] changed(byte[] in, int at, int value) {
        var out = in.clone();
        if (out.length > 0) {
            out[at % out.length] = (byte) value;
        }
        return out;
    }

    private byte[] repeated(byte[] in, int at) {
        int to = Math.min(in.length, at + length(in));
        int most = Math.max(1, target.mostBytes() / Math.max(1, to - at));
        int times = 1 + dice.nextInt(dice.nextInt(10) == 0 ? most : Math.min(8, most));
        var out = new ByteArrayOutputStream();
        out.write(in, 0, to);
        for (int time = 0; time < times && out.size() < target.mostBytes(); time++) {
            out.write(in, at, to - at);
        }
        out.write(in, to, in.length - to);
        return out.toByteArray();
    }

    private byte[] spliced(byte[] in, int at) {
        var other = pick(target.examples());
        int from = dice.nextInt(other.length + 1);
        int to = Math.min(other.length, from + length(other));
        boolean over = dice.nextBoolean();
        var head = joined(in, 0, at, other, from, to);
        return joined(head, 0, head.length, in, over ? Math.min(in.length, at + to - from) : at, in.length);
    }

    private byte[] numbered(byte[] in, int at) {
        int width = 1 << dice.nextInt(4);
        var number = ByteBuffer.allocate(Long.BYTES)
                .putLong(NUMBERS[dice.nextInt(NUMBERS.length)])
                .array();
        var out = in.clone();
        for (int place = 0; place < width && at + place < out.length; place++) {
            out[at + place] = number[Long.BYTES - width + place];
        }
        return out;
    }

    private byte[] nested() {
        var opening = target.words().isEmpty() || dice.nextInt(4) > 0 ? bytes(pick(OPENINGS)) : pick(target.words());
        int most = Math.max(1, target.mostBytes() / Math.max(1, opening.length));
        int times = dice.nextInt(3) == 0 ? dice.nextInt(most) : dice.nextInt(Math.min(most, 300));
        var out = new ByteArrayOutputStream();
        for (int time = 0; time < times; time++) {
            out.writeBytes(opening);
        }
        return out.toByteArray();
    }

    private byte[] digits(byte[] in, int at) {
        int from = at;
        while (from < in.length && !isDigit(in[from])) {
            from++;
        }
        int to = from;
        while (to < in.length && isDigit(in[to])) {
            to++;
        }
        var head = joined(in, 0, from, bytes(pick(DIGITS)), 0, Integer.MAX_VALUE);
        return joined(head, 0, head.length, in, to, in.length);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private byte[] lines(byte[] in) {
        var lines = new String(in, StandardCharsets.ISO_8859_1).split("(?<=\n)", -1);
        int one = dice.nextInt(lines.length);
        int other = dice.nextInt(lines.length);
        switch (dice.nextInt(3)) {
            case 0 -> {
                var kept = lines[one];
                lines[one] = lines[other];
                lines[other] = kept;
            }
            case 1 -> lines[one] = "";
            default -> lines[one] = lines[other];
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] random() {
        var out = new byte[1 + dice.nextInt(64)];
        dice.nextBytes(out);
        return out;
    }

    private byte[] swapped(byte[] in, int at) {
        var out = in.clone();
        if (out.length > 1) {
            int one = at % out.length;
            int other = dice.nextInt(out.length);
            out[one] = in[other];
            out[other] = in[one];
        }
        return out;
    }

    /// A word of the format for whatever stands between two signs.
    private byte[] replaced(byte[] in) {
        if (target.words().isEmpty() || in.length == 0) {
            return inserted(in, 0, pick(STRANGE));
        }
        int from = dice.nextInt(in.length);
        int to = Math.min(in.length, from + 1 + dice.nextInt(12));
        var head = joined(in, 0, from, pick(target.words()), 0, Integer.MAX_VALUE);
        return joined(head, 0, head.length, in, to, in.length);
    }

    private static byte[] inserted(byte[] in, int at, byte[] more) {
        var head = joined(in, 0, at, more, 0, more.length);
        return joined(head, 0, head.length, in, at, in.length);
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        int until = Math.min(other.length, otherTo);
        var out = Arrays.copyOf(Arrays.copyOfRange(one, from, to), to - from + Math.max(0, until - otherFrom));
        System.arraycopy(other, otherFrom, out, to - from, Math.max(0, until - otherFrom));
        return out;
    }

    private static byte[] bytes(int... values) {
        var out = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            out[at] = (byte) values[at];
        }
        return out;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String latin) {
        return latin.chars().allMatch(c -> c < 256) ? latin.getBytes(StandardCharsets.ISO_8859_1) : text(latin);
    }
}
