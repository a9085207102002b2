package org.alongside.domain.referral;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.alongside.domain.Code;

/// Where a referral stands. What may follow what is the table at the foot; history is append-only.
public enum ReferralStatus implements Code {
    REFERRED("Referred"),
    SUITABLE_NOT_READY("Suitable, not ready"),
    AWAITING_START("Awaiting start"),
    IN_PROGRESS("In progress"),
    PAUSED("Paused"),
    ENDED("Ended"),
    COMPLETE("Complete");

    private final String label;

    ReferralStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Whether the work is over.
    public boolean isOver() {
        return this == ENDED || this == COMPLETE;
    }

    /// One plain sentence on what this move means, or empty when the move may not be made.
    public Optional<String> moveTo(ReferralStatus next) {
        return Optional.ofNullable(MOVES.get(new Move(this, next)));
    }

    private record Move(ReferralStatus from, ReferralStatus to) {}

    private static final Map<Move, String> MOVES = Map.ofEntries(
            entry(
                    new Move(REFERRED, SUITABLE_NOT_READY),
                    "The toolkit fits, but now is not the time; look again later."),
            entry(new Move(REFERRED, AWAITING_START), "The first session is agreed and has not been held."),
            entry(new Move(REFERRED, IN_PROGRESS), "The first exercise has been used."),
            entry(new Move(REFERRED, ENDED), "The referral ends before any work."),
            entry(new Move(SUITABLE_NOT_READY, AWAITING_START), "The person is ready and the first session is agreed."),
            entry(
                    new Move(SUITABLE_NOT_READY, IN_PROGRESS),
                    "The person was ready sooner: the first exercise has been used."),
            entry(new Move(SUITABLE_NOT_READY, ENDED), "The referral ends before any work."),
            entry(new Move(AWAITING_START, SUITABLE_NOT_READY), "The start is put off until the person is ready."),
            entry(new Move(AWAITING_START, IN_PROGRESS), "The first exercise has been used."),
            entry(new Move(AWAITING_START, ENDED), "The referral ends before any work."),
            entry(new Move(IN_PROGRESS, PAUSED), "The work rests for a while and can go on."),
            entry(new Move(IN_PROGRESS, ENDED), "The work ends early; a completion report is due."),
            entry(new Move(IN_PROGRESS, COMPLETE), "The work is done; a completion report is due."),
            entry(new Move(PAUSED, IN_PROGRESS), "The work goes on."),
            entry(new Move(PAUSED, ENDED), "The work ends early; a completion report is due."),
            entry(new Move(PAUSED, COMPLETE), "The work is done; a completion report is due."),
            entry(new Move(ENDED, IN_PROGRESS), "It was ended in error: the work goes on."),
            entry(new Move(COMPLETE, IN_PROGRESS), "It was completed in error: the work goes on."));
}
