package org.alongside.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Keeper;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.RowChange;

/// An import in as many parts as it takes for each to be saved in one go; nobody is in two of them. The same import
/// again finds what is in, and brings the rest.
///
/// @param parts in order
record Parts(List<List<Change>> parts) {
    /// What a journal saves in one go is 16 MiB. A part's bytes are reckoned high: three a character.
    private static final long MOST_BYTES = 14L << 20;

    private static final int CHANGE_BYTES = 1_024;
    private static final int ROW_BYTES = 64;
    private static final int COLUMN_BYTES = 8;
    private static final int CHARACTER_BYTES = 3;

    static Parts of(List<Change> changes) {
        return of(changes, MOST_BYTES);
    }

    /// @param changes a person's one after the other
    static Parts of(List<Change> changes, long mostBytes) {
        var parts = new ArrayList<List<Change>>();
        var part = new ArrayList<Change>();
        long bytes = 0;
        for (var one : people(changes)) {
            long more = one.stream().mapToLong(Parts::bytes).sum();
            if (!part.isEmpty() && bytes + more > mostBytes) {
                parts.add(List.copyOf(part));
                part.clear();
                bytes = 0;
            }
            part.addAll(one);
            bytes += more;
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return new Parts(List.copyOf(parts));
    }

    private static List<List<Change>> people(List<Change> changes) {
        var people = new ArrayList<List<Change>>();
        var last = Optional.<UUID>empty();
        for (var change : changes) {
            if (people.isEmpty() || !change.person().equals(last)) {
                people.add(new ArrayList<>());
            }
            people.getLast().add(change);
            last = change.person();
        }
        return people;
    }

    private static long bytes(Change change) {
        long bytes = CHANGE_BYTES;
        for (var row : change.rows()) {
            bytes += ROW_BYTES;
            if (row instanceof RowChange.Put put) {
                for (var column : put.row().columns().entrySet()) {
                    bytes += COLUMN_BYTES
                            + column.getKey().length()
                            + (long) CHARACTER_BYTES * column.getValue().length();
                }
            }
        }
        return bytes;
    }

    /// Saves one part after the other.
    ///
    /// @throws Trouble as the keeper does; it says how many people are in where some are
    void keep(Keeper keeper) {
        int in = 0;
        for (var part : parts) {
            try {
                keeper.keepAll(part);
            } catch (Trouble trouble) {
                throw in == 0 ? trouble : stopped(in, trouble);
            }
            in += (int) part.stream().map(Change::person).distinct().count();
        }
    }

    private static Trouble stopped(int in, Trouble trouble) {
        return new Trouble(
                trouble.sort(),
                in + (in == 1 ? " person is in, the others are not. " : " people are in, the others are not. ")
                        + trouble.sentence() + " Then import the same files again: it brings the rest.",
                trouble);
    }
}
