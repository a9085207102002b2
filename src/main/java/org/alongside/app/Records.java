package org.alongside.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Publication;
import org.alongside.domain.record.Row;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.Task;

/// What the record holds, to be read. Reading through this leaves no trace: the classes of this room that
/// hand personal data to someone write the s.62 line ([Consultation]).
public interface Records {
    /// Everyone, by family name, given name and CRN.
    List<Person> people();

    /// The person with that CRN.
    Optional<Person> person(Crn crn);

    /// The person with that key.
    Optional<Person> person(UUID id);

    /// All referrals, by date and reference.
    List<Referral> referrals();

    /// The referral of that reference.
    Optional<Referral> referral(String ref);

    /// The referral with everything under it.
    Optional<Case> caseOf(String referralRef);

    /// All referrals with everything under them, by date of referral and reference; a handful of queries,
    /// however many.
    List<Case> cases();

    /// All referrals of one person with everything under them.
    List<Case> casesOf(UUID personId);

    /// The session of that reference.
    Optional<SessionRecord> session(String ref);

    /// The session with that key.
    Optional<SessionRecord> session(UUID id);

    /// The task of that reference.
    Optional<Task> task(String ref);

    /// The facts on record for that referral which its toolkit asks for, by their ids.
    List<GatePassed> gates(UUID referralId);

    /// The legal hold on that person, if there is one.
    Optional<LegalHold> hold(UUID personId);

    /// All legal holds, earliest first.
    List<LegalHold> holds();

    /// What was being typed for that referral (or for none) and form, if anything.
    Optional<Draft> draft(Optional<UUID> referralId, String form);

    /// All drafts, latest first.
    List<Draft> drafts();

    /// What a setting is set to.
    Optional<Setting> setting(String name);

    /// Lines of the s.62 log, oldest first.
    List<LogLine> log(LogFilter filter);

    /// The line of that number, with what it did to each row; nothing where there is no such line.
    Optional<Logged> logged(long seq);

    /// The people who were looked at together, by the circle's key.
    Optional<Circle> circle(UUID id);

    /// Every row of that table as it stands, by key; of the tables that leave in a return.
    List<Row> rows(String table);

    /// Every row of one of the tables of returns and teams, by key; none is about a person on probation.
    List<Row> ledger(String table);

    /// Every release of tables that left this vault, earliest first.
    List<Publication> publications();

    /// What was being typed.
    record Draft(UUID id, Optional<UUID> referralId, String form, String content, Instant savedAt) {}

    /// A setting of the vault.
    record Setting(UUID id, String name, String content) {}

    /// One line of the s.62 log.
    ///
    /// @param rows how many rows of the record it changed; drafts are none of it
    record LogLine(
            long seq, Instant at, String by, Kind kind, String verb, Optional<UUID> person, String reason, int rows) {}

    /// A line of the log with what it changed. Drafts are no part of it: what counts is what became of
    /// them.
    record Logged(LogLine line, List<LoggedRow> rows) {}

    /// What a change did to one row: what it held before, and what it holds since. Empty before it was
    /// there, and after it was removed.
    record LoggedRow(String table, UUID id, SortedMap<String, String> before, SortedMap<String, String> after) {}

    /// Which lines are wanted.
    ///
    /// @param person lines about this person, and looks at lists that this person was in
    record LogFilter(Optional<UUID> person, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Kind> kind) {
        /// All of them.
        public static final LogFilter ALL =
                new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
