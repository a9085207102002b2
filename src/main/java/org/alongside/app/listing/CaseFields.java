package org.alongside.app.listing;

import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Days;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.StatusChange;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.FlaggedClip;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.Task;

/// What the record holds, under the names of the caseload columns.
final class CaseFields {
    private CaseFields() {}

    static Fields of(Person person) {
        return new Fields()
                .text("crn", person.crn())
                .text("given_name", person.givenName())
                .text("family_name", person.familyName())
                .text("date_of_birth", person.dateOfBirth())
                .text("sex", person.sex())
                .text("language", person.language())
                .text("support_needs", person.supportNeeds());
    }

    /// A referral with where it stands.
    static Fields of(Case one) {
        var referral = one.referral();
        return new Fields()
                .text("referral_ref", referral.ref())
                .text("crn", one.person().crn())
                .text("toolkit", referral.choice().toolkit())
                .text("edition", referral.choice().edition())
                .text("variant", referral.choice().variant())
                .text("referred_on", referral.referredOn())
                .text("sentence", referral.order().sentence())
                .text("requirement", referral.order().requirement())
                .number("days_max", referral.order().daysMax())
                .text("sentence_ends_on", referral.order().endsOn())
                .text("sara_partner", referral.risk().saraPartner())
                .text("sara_others", referral.risk().saraOthers())
                .text("sara_on", referral.risk().saraOn())
                .text("rosh", referral.risk().rosh())
                .text("barriers", ReferralRows.joined(referral.barriers()))
                .text("practitioner", referral.practitioner())
                .text("ended_on", referral.ending().map(Referral.Ending::on))
                .text("end_reason", referral.ending().map(Referral.Ending::reason))
                .text("status", referral.status())
                .number("days_counted", Days.of(one).counted());
    }

    static Fields of(Case one, Session session) {
        var appointment = session.appointment();
        return new Fields()
                .text("session_ref", appointment.ref())
                .text("referral_ref", one.referral().ref())
                .text("crn", one.person().crn())
                .text("held_on", appointment.on())
                .text("start_time", appointment.at())
                .number("minutes", appointment.minutes())
                .text("method", appointment.method())
                .text("context", appointment.context())
                .text("purpose", appointment.purpose())
                .text("outcome", session.outcome())
                .text("action", session.action())
                .flag("counts", session.counts())
                .text("note", session.note().text())
                .flag("sensitive", session.note().sensitive());
    }

    static Fields of(Delivery delivery) {
        return new Fields()
                .text("exercise", delivery.exercise())
                .text("shown", delivery.shown())
                .number("seconds_watched", delivery.secondsWatched())
                .text("worksheet", delivery.worksheet())
                .text("relevance", delivery.relevance())
                .text("achieved", delivery.achieved());
    }

    static Fields of(Response response) {
        return new Fields()
                .text("exercise", response.exercise())
                .text("prompt", response.prompt())
                .text("answer", response.answer());
    }

    static Fields of(Task task) {
        return new Fields()
                .text("task_ref", task.ref())
                .text("exercise", task.exercise())
                .text("text", task.text())
                .text("set_on", task.setOn())
                .text("due_on", task.dueOn())
                .text("status", task.status())
                .text("checked_on", task.checkedOn());
    }

    static Fields of(CheckScore score) {
        return new Fields().text("by", score.by()).text("item", score.item()).number("score", score.score());
    }

    static Fields of(Coding coding) {
        return new Fields()
                .text("passage", coding.passage().name())
                .text("theme", coding.theme())
                .text("subtheme", coding.subtheme())
                .text("coded_on", coding.on())
                .text("coded_by", coding.by());
    }

    static Fields of(FlaggedClip flagged) {
        return new Fields()
                .text("exercise", flagged.exercise())
                .text("flag", flagged.flag())
                .text("said_by", flagged.by());
    }

    static Fields of(StatusChange line) {
        return new Fields()
                .text("changed_on", line.on())
                .text("status", line.status())
                .text("reason", line.reason());
    }
}
