package org.alongside.vault.journal;

import java.util.List;
import org.alongside.domain.record.Change;
import org.alongside.vault.bytes.Malformed;

/// Turns frames into what a [Replay] takes, leaving out what it holds already and what was never acknowledged.
final class ReplayFeed {
    private final long baseSeq;
    private final long lastSeq;
    private final Replay to;
    private final boolean fromSnapshot;
    private boolean begun;
    private long appliedSeq;

    ReplayFeed(long baseSeq, long lastSeq, long appliedSeq, Replay to) {
        this.baseSeq = baseSeq;
        this.lastSeq = lastSeq;
        this.appliedSeq = appliedSeq;
        this.to = to;
        this.fromSnapshot = appliedSeq < baseSeq;
    }

    void accept(byte[] payload, Position after) throws Malformed {
        if (after.seq() > lastSeq || (after.seq() <= appliedSeq && !fromSnapshot)) {
            return;
        }
        beginIfDue();
        switch (PayloadReader.read(payload)) {
            case Payload.Rows(var rows) -> rows.forEach(to::row);
            case Payload.Past(var changes) -> changes.forEach(past -> to.past(past.seq(), past.change()));
            case Payload.End _ -> {}
            case Payload.Changed(var changes) -> hand(changes, after.seq() - changes.size());
        }
    }

    private void hand(List<Change> changes, long seqBefore) {
        var seq = seqBefore;
        for (var change : changes) {
            seq++;
            if (seq > appliedSeq) {
                to.change(seq, change);
            }
        }
    }

    private void beginIfDue() {
        if (fromSnapshot && !begun) {
            to.startOver(baseSeq);
            appliedSeq = baseSeq;
        }
        begun = true;
    }
}
