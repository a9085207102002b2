package org.alongside.domain.session;

import java.util.List;
import org.alongside.domain.reflection.Coding;

/// A session with all that belongs to it.
///
/// @param codings themes found in what was said or written
/// @param flags complaints about clips
public record SessionRecord(
        Session session,
        List<Delivery> deliveries,
        List<Response> responses,
        List<CheckScore> checks,
        List<Coding> codings,
        List<FlaggedClip> flags) {
    /// Keeps its own copies, deliveries in their order.
    public SessionRecord {
        deliveries = deliveries.stream()
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
        responses = List.copyOf(responses);
        checks = List.copyOf(checks);
        codings = List.copyOf(codings);
        flags = List.copyOf(flags);
    }

    /// A session in which nobody has found a theme yet, and of whose clips nobody complains.
    public SessionRecord(
            Session session, List<Delivery> deliveries, List<Response> responses, List<CheckScore> checks) {
        this(session, deliveries, responses, checks, List.of(), List.of());
    }
}
