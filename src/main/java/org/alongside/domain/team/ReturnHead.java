package org.alongside.domain.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.progress.Origin;

/// What a return says of itself; signed.
///
/// @param team the recipient it is sealed to
/// @param signer the vault it comes from, and its key
/// @param number counts the vault's returns, from 1
/// @param madeAt to the second
/// @param from the first day that anything in it happened
/// @param to the day it was made
/// @param seq how many changes the vault had saved
/// @param keeper whose vault it is
/// @param lastSession the last day with an attended session
/// @param entries rows of each table, in the order in which they come
/// @param earlier the vault's returns before this one, ascending; the latest [#MOST_EARLIER]
public record ReturnHead(
        String team,
        Signer signer,
        long number,
        Instant madeAt,
        LocalDate from,
        LocalDate to,
        long seq,
        boolean freeText,
        Keeper keeper,
        Optional<LocalDate> lastSession,
        Map<String, Integer> entries,
        List<Named> earlier) {
    /// How many earlier returns are named.
    public static final int MOST_EARLIER = 256;

    /// Whose vault it is, as it is set there; any may be empty.
    public record Keeper(String practitioner, String region, String pdu, String team) {}

    /// Refuses what contradicts itself.
    public ReturnHead {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        earlier = List.copyOf(earlier);
        madeAt = Instant.ofEpochSecond(madeAt.getEpochSecond());
        if (number < 1 || seq < 0 || from.isAfter(to) || earlier.size() > MOST_EARLIER) {
            throw new IllegalArgumentException("a return with an impossible number, seq, period or past");
        }
        long before = 0;
        for (var one : earlier) {
            if (one.number() <= before || one.number() >= number) {
                throw new IllegalArgumentException("earlier returns that do not ascend up to this one");
            }
            before = one.number();
        }
    }

    /// How many rows of that table come with it.
    public int count(String table) {
        return entries.getOrDefault(table, 0);
    }

    /// How many rows come with it.
    public int rows() {
        return entries.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Whose rows they are.
    public Origin origin() {
        return new Origin(
                signer.vault(),
                keeper.practitioner(),
                keeper.region(),
                keeper.pdu(),
                keeper.team(),
                Optional.of(new Origin.Sent(number, madeAt, freeText)));
    }
}
