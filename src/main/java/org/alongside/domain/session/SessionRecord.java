package org.alongside.domain.session;

import java.util.List;

/// A session with all that belongs to it.
public record SessionRecord(
        Session session, List<Delivery> deliveries, List<Response> responses, List<CheckScore> checks) {
    /// Keeps its own copies, deliveries in their order.
    public SessionRecord {
        deliveries = deliveries.stream()
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .toList();
        responses = List.copyOf(responses);
        checks = List.copyOf(checks);
    }
}
