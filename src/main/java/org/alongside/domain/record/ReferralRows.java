package org.alongside.domain.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.GatePassed;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.referral.StatusChange;

/// Referrals as rows of tables `referral` and `referral_status`, both ways.
public final class ReferralRows {
    /// The table of referrals.
    public static final String REFERRAL = "referral";

    /// The table of their history.
    public static final String STATUS = "referral_status";

    /// The table of facts that toolkits ask for.
    public static final String GATE = "referral_gate";

    private ReferralRows() {}

    /// A recorded fact as a row.
    public static Row of(GatePassed passed) {
        return new Columns()
                .put("referral_id", passed.referralId())
                .text("gate", passed.gate())
                .put("recorded_on", passed.recordedOn())
                .text("reason", passed.note())
                .row(GATE, passed.id());
    }

    /// The recorded fact a row holds.
    public static GatePassed gate(Row row) {
        return new GatePassed(
                row.id(),
                Columns.required(row, "referral_id", UUID::fromString),
                Columns.text(row, "gate"),
                Columns.required(row, "recorded_on", LocalDate::parse),
                Columns.text(row, "reason"));
    }

    /// A referral as a row.
    public static Row of(Referral referral) {
        var columns = new Columns()
                .text("referral_ref", referral.ref())
                .put("person_id", referral.personId())
                .text("toolkit", referral.choice().toolkit())
                .text("edition", referral.choice().edition())
                .put("variant", referral.choice().variant())
                .put("referred_on", referral.referredOn())
                .put("sentence", referral.order().sentence())
                .put("requirement", referral.order().requirement())
                .put("days_max", referral.order().daysMax())
                .put("sentence_ends_on", referral.order().endsOn())
                .put("sara_partner", referral.risk().saraPartner())
                .put("sara_others", referral.risk().saraOthers())
                .put("sara_on", referral.risk().saraOn())
                .put("rosh", referral.risk().rosh())
                .text("barriers", joined(referral.barriers()))
                .text("practitioner", referral.practitioner())
                .put("status", referral.status())
                .put("suitability", referral.suitability().answer())
                .text("suitability_reason", referral.suitability().reason());
        referral.ending()
                .ifPresent(ending -> columns.put("ended_on", ending.on())
                        .put("end_reason", ending.reason())
                        .text("end_comment", ending.comment()));
        return columns.row(REFERRAL, referral.id());
    }

    /// The referral a row holds.
    public static Referral referral(Row row) {
        return new Referral(
                row.id(),
                Columns.text(row, "referral_ref"),
                PersonRows.personOf(row),
                new Referral.Choice(
                        Columns.text(row, "toolkit"),
                        Columns.text(row, "edition"),
                        Columns.optional(row, "variant", words -> words)),
                Columns.required(row, "referred_on", LocalDate::parse),
                new Referral.Order(
                        Columns.code(row, "sentence", Sentence.class),
                        Columns.optional(row, "requirement", words -> words),
                        Columns.number(row, "days_max"),
                        Columns.date(row, "sentence_ends_on")),
                new Referral.Risk(
                        Columns.code(row, "sara_partner", Sara.class),
                        Columns.code(row, "sara_others", Sara.class),
                        Columns.date(row, "sara_on"),
                        Columns.code(row, "rosh", Rosh.class)),
                barriers(Columns.text(row, "barriers")),
                Columns.text(row, "practitioner"),
                Columns.required(row, "status", ReferralStatus::valueOf),
                new Referral.Suitability(
                        Columns.optional(row, "suitability", words -> words), Columns.text(row, "suitability_reason")),
                ending(row));
    }

    private static Optional<Referral.Ending> ending(Row row) {
        return Columns.code(row, "end_reason", EndReason.class)
                .map(reason -> new Referral.Ending(
                        Columns.required(row, "ended_on", LocalDate::parse), reason, Columns.text(row, "end_comment")));
    }

    /// Codes in the order of the list, joined with `;`.
    public static String joined(Set<Barrier> barriers) {
        return barriers.stream().sorted().map(Barrier::name).collect(Collectors.joining(";"));
    }

    private static Set<Barrier> barriers(String joined) {
        return Arrays.stream(joined.split(";"))
                .filter(name -> !name.isEmpty())
                .map(Barrier::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A line of history as a row.
    public static Row of(StatusChange change) {
        return new Columns()
                .put("referral_id", change.referralId())
                .put("changed_on", change.on())
                .put("status", change.status())
                .text("reason", change.reason())
                .row(STATUS, change.id());
    }

    /// The line of history a row holds.
    public static StatusChange statusChange(Row row) {
        return new StatusChange(
                row.id(),
                Columns.required(row, "referral_id", UUID::fromString),
                Columns.required(row, "changed_on", LocalDate::parse),
                Columns.required(row, "status", ReferralStatus::valueOf),
                Columns.text(row, "reason"));
    }
}
