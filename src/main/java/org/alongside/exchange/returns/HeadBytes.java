package org.alongside.exchange.returns;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.record.Returned;
import org.alongside.domain.team.Named;
import org.alongside.domain.team.ReturnHead;
import org.alongside.domain.team.Signer;
import org.alongside.vault.bytes.ByteReader;
import org.alongside.vault.bytes.ByteWriter;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// The head of a return, both ways.
///
/// @param rowsLength in bytes
/// @param rowsDigest SHA-256
record HeadBytes(ReturnHead head, long rowsLength, Bytes rowsDigest) {
    static final int MOST_BYTES = 65_536;
    static final long MOST_ROWS_BYTES = 1L << 30;

    private static final int KEY_BYTES = 32;
    private static final int KEEPER_BYTES = 800;
    private static final int MOST_ROWS = 500_000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    byte[] encoded() {
        try (var out = new ByteWriter(MOST_BYTES)) {
            out.text(head.team())
                    .uuid(head.signer().vault())
                    .bytes(Bytes.fromHex(head.signer().key()))
                    .u64(head.number())
                    .u64(head.madeAt().getEpochSecond())
                    .u64(head.from().toEpochDay())
                    .u64(head.to().toEpochDay())
                    .u64(head.seq())
                    .u8(head.freeText() ? 1 : 0);
            for (var words : keeper()) {
                out.text(cut(words));
            }
            out.u8(head.lastSession().isPresent() ? 1 : 0);
            head.lastSession().ifPresent(day -> out.u64(day.toEpochDay()));
            out.u16(head.entries().size());
            head.entries().forEach((table, rows) -> out.text(table).u32(rows));
            out.u16(head.earlier().size());
            head.earlier().forEach(one -> out.u64(one.number()).bytes(Bytes.fromHex(one.digest())));
            return out.u64(rowsLength).bytes(rowsDigest).toArray();
        }
    }

    private List<String> keeper() {
        var keeper = head.keeper();
        return List.of(keeper.practitioner(), keeper.region(), keeper.pdu(), keeper.team());
    }

    /// Settings are of at most 200 characters; each is one to three bytes, or two to four.
    private static String cut(String words) {
        return words.getBytes(StandardCharsets.UTF_8).length <= KEEPER_BYTES ? words : "";
    }

    static HeadBytes read(byte[] encoded) throws Malformed {
        var in = new ByteReader(encoded);
        try {
            var head = new ReturnHead(
                    in.text(),
                    new Signer(in.uuid(), in.bytes(KEY_BYTES).hex()),
                    in.u64("the number"),
                    moment(in),
                    day(in),
                    day(in),
                    in.u64("the seq"),
                    flag(in),
                    new ReturnHead.Keeper(keeper(in), keeper(in), keeper(in), keeper(in)),
                    flag(in) ? Optional.of(day(in)) : Optional.empty(),
                    entries(in),
                    earlier(in));
            var length = in.u64("the length of the rows");
            var digest = in.bytes(KEY_BYTES);
            in.end();
            if (length > MOST_ROWS_BYTES) {
                throw new Malformed("the length of the rows is out of bounds");
            }
            return new HeadBytes(head, length, digest);
        } catch (IllegalArgumentException | DateTimeException contradicts) {
            throw new Malformed("a value is not one that could have been sent");
        }
    }

    private static boolean flag(ByteReader in) throws Malformed {
        return switch (in.u8()) {
            case 0 -> false;
            case 1 -> true;
            default -> throw new Malformed("a mark is neither 0 nor 1");
        };
    }

    private static LocalDate day(ByteReader in) throws Malformed {
        var day = LocalDate.ofEpochDay(in.i64());
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Malformed("a day is out of bounds");
        }
        return day;
    }

    private static Instant moment(ByteReader in) throws Malformed {
        var seconds = in.u64("the moment it was made");
        if (seconds > LATEST.toEpochDay() * 86_400) {
            throw new Malformed("the moment it was made is out of bounds");
        }
        return Instant.ofEpochSecond(seconds);
    }

    private static String keeper(ByteReader in) throws Malformed {
        var words = in.text();
        if (words.getBytes(StandardCharsets.UTF_8).length > KEEPER_BYTES) {
            throw new Malformed("a name is too long");
        }
        return words;
    }

    private static Map<String, Integer> entries(ByteReader in) throws Malformed {
        var entries = new LinkedHashMap<String, Integer>();
        int left = MOST_ROWS;
        int count = in.u16();
        for (int each = 0; each < count; each++) {
            var table = in.text();
            int rows = in.u32("the number of rows", 0, left);
            left -= rows;
            entries.put(table, rows);
        }
        var known = Returned.TABLES.stream().filter(entries::containsKey).toList();
        if (entries.size() != count || known.size() < count) {
            throw Malformed.newerVersion(count); // of tables that came later
        }
        if (!List.copyOf(entries.keySet()).equals(known)) {
            throw new Malformed("tables are not in order");
        }
        return entries;
    }

    private static List<Named> earlier(ByteReader in) throws Malformed {
        int count = in.u16();
        if (count > ReturnHead.MOST_EARLIER) {
            throw new Malformed("too many earlier returns");
        }
        var earlier = new ArrayList<Named>();
        for (int each = 0; each < count; each++) {
            earlier.add(
                    new Named(in.u64("an earlier number"), in.bytes(KEY_BYTES).hex()));
        }
        return earlier;
    }
}
