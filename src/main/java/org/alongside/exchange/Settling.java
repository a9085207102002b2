package org.alongside.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.session.Session;

/// Settles where referrals stand once all files are read: the files say how a referral ended and what was used, never
/// its status.
final class Settling {
    private final Book book;
    private final Map<UUID, LocalDate> firstUse = new HashMap<>();
    private final Set<UUID> planned = new HashSet<>();
    private final Set<UUID> touched = new HashSet<>();
    private final List<StatusChange> history = new ArrayList<>();

    Settling(Book book) {
        this.book = book;
        var sessions = new HashMap<UUID, Session>();
        for (var session : book.sessions.all()) {
            sessions.put(session.appointment().id(), session);
            if (session instanceof Session.Planned) {
                planned.add(session.appointment().referralId());
            }
        }
        for (var delivery : book.deliveries.all()) {
            var session = sessions.get(delivery.sessionId());
            if (session instanceof Session.Held && delivery.shown().isUsed()) {
                firstUse.merge(
                        session.appointment().referralId(),
                        session.appointment().on(),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        book.referrals.brought().values().forEach(referral -> touched.add(referral.id()));
        book.sessions
                .brought()
                .values()
                .forEach(session -> touched.add(session.appointment().referralId()));
        book.deliveries
                .brought()
                .values()
                .forEach(delivery ->
                        touched.add(book.referralOf(delivery.sessionId()).id()));
    }

    /// Brings the settled referrals into the book and tells the new lines of their history.
    List<StatusChange> settle() {
        for (var referral : List.copyOf(book.referrals.all())) {
            if (touched.contains(referral.id())) {
                settle(referral);
            }
        }
        return history;
    }

    private void settle(Referral referral) {
        var before = book.referrals.held(referral.ref());
        var next = status(referral);
        if (next != referral.status()) {
            book.referrals.bring(referral.ref(), referral.withStatus(next));
        }
        if (before.isEmpty()) {
            begin(referral, next);
        } else if (before.get().status() != next) {
            line(referral, day(referral, next), next);
        }
    }

    private ReferralStatus status(Referral referral) {
        return switch (referral.status()) {
            case REFERRED, SUITABLE_NOT_READY, AWAITING_START -> {
                if (firstUse.containsKey(referral.id())) {
                    yield ReferralStatus.IN_PROGRESS;
                }
                yield referral.status() == ReferralStatus.REFERRED && planned.contains(referral.id())
                        ? ReferralStatus.AWAITING_START
                        : referral.status();
            }
            case IN_PROGRESS, PAUSED, ENDED, COMPLETE -> referral.status();
        };
    }

    private void begin(Referral referral, ReferralStatus status) {
        line(referral, referral.referredOn(), ReferralStatus.REFERRED);
        if (referral.isOver() && firstUse.containsKey(referral.id())) {
            line(referral, day(referral, ReferralStatus.IN_PROGRESS), ReferralStatus.IN_PROGRESS);
        }
        if (status != ReferralStatus.REFERRED) {
            line(referral, day(referral, status), status);
        }
    }

    private LocalDate day(Referral referral, ReferralStatus status) {
        return switch (status) {
            case ENDED, COMPLETE -> referral.ending().map(Referral.Ending::on).orElseGet(book.desk::today);
            case IN_PROGRESS -> Optional.ofNullable(firstUse.get(referral.id())).orElseGet(book.desk::today);
            case AWAITING_START -> referral.referredOn();
            case REFERRED, SUITABLE_NOT_READY, PAUSED -> book.desk.today();
        };
    }

    private void line(Referral referral, LocalDate on, ReferralStatus status) {
        history.add(new StatusChange(book.desk.ids().next(), referral.id(), on, status, ""));
    }
}
