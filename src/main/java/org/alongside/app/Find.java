package org.alongside.app;

import java.util.Locale;
import java.util.Optional;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.SessionRecord;

/// Finds what someone has named, so that something can be done with it. Finding leaves no line in the s.62 log: what is
/// done next does, and a test follows every caller until it has.
public final class Find {
    private final Desk desk;

    /// At this desk.
    public Find(Desk desk) {
        this.desk = desk;
    }

    /// A session and the referral it is under.
    public record Held(Case one, SessionRecord record) {}

    /// The person with that CRN.
    public Optional<Person> person(Crn crn) {
        return desk.records().person(crn);
    }

    /// The referral with that reference, in whichever case it was typed.
    public Optional<Case> caseOf(String typed) {
        var ref = typed.strip();
        return desk.records().caseOf(ref).or(() -> desk.records().caseOf(ref.toUpperCase(Locale.ROOT)));
    }

    /// The session with that reference, in whichever case it was typed.
    public Optional<Held> session(String typed) {
        var ref = typed.strip();
        return desk.records()
                .session(ref)
                .or(() -> desk.records().session(ref.toUpperCase(Locale.ROOT)))
                .map(record -> new Held(caseOf(record), record));
    }

    private Case caseOf(SessionRecord record) {
        var referralId = record.session().appointment().referralId();
        return desk.records().referrals().stream()
                .filter(referral -> referral.id().equals(referralId))
                .findFirst()
                .flatMap(referral -> desk.records().caseOf(referral.ref()))
                .orElseThrow(() -> new IllegalStateException("a session is of no referral"));
    }
}
