package org.alongside.domain.toolkit;

import java.util.List;

/// The terms on which a toolkit is delivered.
///
/// @param minSessions the fewest sessions that its publisher means it to have; 0 where none is said
/// @param isOrdered whether the modules come in order, so that a later one before an earlier is done asks for a reason
/// @param gates facts to be on record for a referral before anything is delivered; never a silent block
/// @param delivery `one-to-one`, `group`
/// @param places `community`, `custody`; empty where it is said nowhere
public record Terms(int minSessions, boolean isOrdered, List<Gate> gates, List<String> delivery, List<String> places) {
    /// None in particular.
    public static final Terms NONE = new Terms(0, false, List.of(), List.of(), List.of());

    /// A fact to be recorded for the referral.
    ///
    /// @param title what must be so, in a few words
    /// @param ask what the practitioner is asked
    public record Gate(String id, String title, String ask) {}

    /// Keeps its own copies.
    public Terms {
        gates = List.copyOf(gates);
        delivery = List.copyOf(delivery);
        places = List.copyOf(places);
    }
}
