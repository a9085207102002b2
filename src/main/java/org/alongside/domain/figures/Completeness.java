package org.alongside.domain.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.TaskStatus;

/// How much of what may be known is: for each thing, of how many it may be asked and for how many it is missing.
public final class Completeness implements Fold {
    private final LocalDate today;
    private final Map<Thing, int[]> counts = new EnumMap<>(Thing.class);
    private final Map<TaskStatus, Integer> tasks = new EnumMap<>(TaskStatus.class);

    /// As of that day.
    public Completeness(LocalDate today) {
        this.today = today;
        for (var thing : Thing.values()) {
            counts.put(thing, new int[2]);
        }
    }

    /// What may be known.
    public enum Thing {
        DATE_OF_BIRTH("Date of birth, of referrals"),
        SEX("Sex, of referrals"),
        VARIANT("Variant, of referrals"),
        SENTENCE("Sentence, of referrals"),
        SARA("SARA, of referrals"),
        ROSH("Risk of serious harm, of referrals"),
        OUTCOME("Outcome, of sessions whose day has passed"),
        MINUTES("Minutes, of attended sessions"),
        METHOD("Method, of attended sessions"),
        ACTION("Action, of failures to attend or comply"),
        SECONDS_WATCHED("Seconds watched, of clips played"),
        RELEVANCE("Relevance, of exercises used"),
        ACHIEVED("Achieved, of exercises used"),
        WORKSHEET("Worksheet, of exercises used"),
        TASK_CHECKED("What became of it, of tasks set before today");

        private final String label;

        Thing(String label) {
            this.label = label;
        }

        /// Words for a person.
        public String label() {
            return label;
        }
    }

    private void ask(Thing thing, boolean known) {
        var count = counts.getOrDefault(thing, new int[2]);
        count[0]++;
        count[1] += known ? 0 : 1;
    }

    @Override
    public void add(Origin origin, Case one) {
        var referral = one.referral();
        ask(Thing.DATE_OF_BIRTH, one.person().dateOfBirth().isPresent());
        ask(Thing.SEX, one.person().sex().isPresent());
        ask(Thing.VARIANT, referral.choice().variant().isPresent());
        ask(Thing.SENTENCE, referral.order().sentence().isPresent());
        ask(Thing.SARA, referral.risk().sara().isAssessed());
        ask(Thing.ROSH, referral.risk().rosh().isPresent());
        one.sessions().forEach(this::session);
        for (var task : one.tasks()) {
            tasks.merge(task.status(), 1, Integer::sum);
            if (task.setOn().isBefore(today)) {
                ask(Thing.TASK_CHECKED, task.status() != TaskStatus.SET);
            }
        }
    }

    private void session(SessionRecord record) {
        var session = record.session();
        var outcome = session.outcome().filter(known -> known != Outcome.NOT_RECORDED);
        if (session.appointment().on().isBefore(today) || outcome.isPresent()) {
            ask(Thing.OUTCOME, outcome.isPresent());
        }
        if (outcome.filter(Outcome::asksForAction).isPresent()) {
            ask(Thing.ACTION, session.action().isPresent());
        }
        if (session instanceof Session.Held) {
            ask(Thing.MINUTES, session.appointment().minutes().isPresent());
            ask(Thing.METHOD, session.appointment().method().isPresent());
            record.deliveries().stream()
                    .filter(delivery -> delivery.shown().isUsed())
                    .forEach(this::delivery);
        }
    }

    private void delivery(Delivery delivery) {
        switch (delivery.shown()) {
            case FULL, PART, REPEATED ->
                ask(Thing.SECONDS_WATCHED, delivery.secondsWatched().isPresent());
            case SCRIPT, SKIPPED -> {}
        }
        ask(Thing.RELEVANCE, delivery.relevance().isPresent());
        ask(Thing.ACHIEVED, delivery.achieved().isPresent());
        ask(Thing.WORKSHEET, delivery.worksheet().isPresent());
    }

    /// Of how many it may be asked.
    public int of(Thing thing) {
        return counts.getOrDefault(thing, new int[2])[0];
    }

    /// For how many of those it is not known.
    public int missing(Thing thing) {
        return counts.getOrDefault(thing, new int[2])[1];
    }

    /// Tasks of that status.
    public int tasks(TaskStatus status) {
        return tasks.getOrDefault(status, 0);
    }
}
