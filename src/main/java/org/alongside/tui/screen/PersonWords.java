package org.alongside.tui.screen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.app.Records;
import org.alongside.app.Toolkits;
import org.alongside.app.listing.SessionsNeeded;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Days;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionRecord;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Say;

/// What the person screen says, in words.
///
/// @param today the day it is
record PersonWords(Toolkits toolkits, LocalDate today, ZoneId zone) {
    private static final int BAR = 24;

    List<Block> overview(Person person, Optional<Case> aCase, int cases) {
        var blocks = new ArrayList<Block>();
        if (aCase.isEmpty()) {
            blocks.add(new Block.Paragraph("Not referred to a toolkit yet. R starts a referral."));
        } else {
            referral(blocks, aCase.get(), cases);
        }
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("CRN", person.crn().text()));
        person.dateOfBirth()
                .ifPresent(born -> facts.add(new Block.Fact(
                        "Born",
                        Say.day(born)
                                + person.yearsOldOn(today)
                                        .map(years -> " (" + years + ")")
                                        .orElse(""))));
        person.sex().ifPresent(sex -> facts.add(new Block.Fact("Sex", sex.label())));
        fact(facts, "Language", person.language());
        fact(facts, "Support needs", person.supportNeeds());
        blocks.add(new Block.Heading(2, "Person"));
        blocks.add(new Block.Facts(facts));
        return blocks;
    }

    private static void fact(List<Block.Fact> facts, String label, String words) {
        if (!words.isEmpty()) {
            facts.add(new Block.Fact(label, words));
        }
    }

    private void referral(List<Block> blocks, Case aCase, int cases) {
        var referral = aCase.referral();
        var toolkit = toolkits.find(referral.choice().toolkit());
        blocks.add(new Block.Heading(
                2,
                toolkit.map(Toolkit::title).orElse(referral.choice().toolkit())
                        + (cases > 1 ? " (one of " + cases + " referrals; O shows another)" : "")));
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("Status", referral.status().label() + ending(referral)));
        toolkit.flatMap(known -> known.edition(referral.choice().edition()))
                .ifPresent(edition -> progress(facts, toolkit.get(), Progress.of(edition, aCase.sessions())));
        toolkit.map(known -> known.terms().minSessions())
                .filter(least -> least > 0)
                .ifPresent(least -> facts.add(new Block.Fact("Sessions", SessionsNeeded.words(least, aCase))));
        upcoming(aCase).ifPresent(words -> facts.add(new Block.Fact("Next appointment", words)));
        long open = aCase.tasks().stream()
                .filter(task -> task.status() == TaskStatus.SET)
                .count();
        facts.add(new Block.Fact("Tasks to check", String.valueOf(open)));
        aCase.gains()
                .goals()
                .forEach(goal -> facts.add(new Block.Fact(
                        "Goal " + goal.goal().place(),
                        "“" + goal.goal().wanted() + "”, " + GoalScorePage.stands(goal))));
        facts.add(new Block.Fact(
                "Days", Days.of(aCase).words() + (Days.of(aCase).isOver() ? " (over the maximum)" : "")));
        plan(facts, referral);
        blocks.add(new Block.Facts(facts));
    }

    private static String ending(Referral referral) {
        return referral.ending()
                .map(end -> ", " + Say.day(end.on()) + ", " + end.reason().label())
                .orElse("");
    }

    private static void progress(List<Block.Fact> facts, Toolkit toolkit, Progress progress) {
        int all = progress.edition().exercises().size();
        int done = progress.complete().size();
        int foundation = progress.edition().foundation().size();
        if (foundation > 0) {
            facts.add(new Block.Fact("Foundation", bar(progress.foundationDone(), foundation)));
        }
        facts.add(new Block.Fact("All exercises", bar(done, all)));
        facts.add(new Block.Fact(
                "Next exercise",
                progress.next()
                        .map(id ->
                                toolkit.exercise(id).map(found -> found.title()).orElse(id))
                        .orElse("none: all are complete")));
    }

    /// "######------ 3 of 8": the figures say what the bar shows.
    private static String bar(int done, int all) {
        int filled = all == 0 ? 0 : done * BAR / all;
        return "#".repeat(filled) + "-".repeat(BAR - filled) + " " + done + " of " + all;
    }

    private Optional<String> upcoming(Case aCase) {
        return aCase.sessions().stream()
                .map(SessionRecord::session)
                .filter(Session.Planned.class::isInstance)
                .map(Session::appointment)
                .filter(planned -> !planned.on().isBefore(today))
                .min(Comparator.comparing(planned -> planned.on()))
                .map(planned ->
                        Say.day(planned.on()) + planned.at().map(at -> " " + at).orElse(""));
    }

    private static void plan(List<Block.Fact> facts, Referral referral) {
        facts.add(new Block.Fact("Referral", referral.ref() + ", " + Say.day(referral.referredOn())));
        referral.order()
                .sentence()
                .ifPresent(sentence -> facts.add(new Block.Fact(
                        "Sentence",
                        sentence.label()
                                + referral.order()
                                        .endsOn()
                                        .map(end -> ", ends " + Say.day(end))
                                        .orElse(""))));
        facts.add(new Block.Fact(
                "SARA, higher of two",
                referral.risk().sara().label()
                        + referral.risk().saraOn().map(on -> ", " + Say.day(on)).orElse("")));
        referral.risk().rosh().ifPresent(rosh -> facts.add(new Block.Fact("Risk of serious harm", rosh.label())));
        if (!referral.barriers().isEmpty()) {
            facts.add(new Block.Fact(
                    "Barriers to the programme",
                    referral.barriers().stream().sorted().map(Code::label).collect(Collectors.joining(", "))));
        }
        fact(facts, "Chosen all the same because", referral.suitability().reason());
    }

    List<Item<String>> sessions(Optional<Case> aCase) {
        return aCase.map(one ->
                        one.sessions().reversed().stream().map(this::session).toList())
                .orElse(List.of());
    }

    private Item<String> session(SessionRecord record) {
        var appointment = record.session().appointment();
        var day =
                Say.day(appointment.on()) + appointment.at().map(at -> " " + at).orElse("");
        var minutes =
                appointment.minutes().map(length -> "  " + length + " min").orElse("");
        long used =
                record.deliveries().stream().filter(one -> one.shown().isUsed()).count();
        var exercises = used > 0 ? "  " + Say.count(used, "exercise") : "";
        var outcome = record.session()
                .outcome()
                .map(Code::label)
                .orElse(appointment.on().isBefore(today) ? "not logged yet" : "planned");
        return Item.of(appointment.ref(), day + minutes + exercises, outcome);
    }

    List<Item<String>> tasks(Optional<Case> aCase) {
        return aCase.map(one -> one.tasks().reversed().stream()
                        .map(task -> Item.of(
                                task.ref(),
                                task.text(),
                                task.status().label()
                                        + task.dueOn()
                                                .map(due -> ", due " + Say.day(due))
                                                .orElse("")))
                        .toList())
                .orElse(List.of());
    }

    /// The person's goals, by place.
    List<Item<String>> goals(Optional<Case> aCase) {
        return aCase.map(one -> one.gains().goals().stream()
                        .map(goal -> Item.of(
                                String.valueOf(goal.goal().place()),
                                goal.goal().place() + "  " + goal.goal().wanted(),
                                GoalScorePage.standsInShort(goal)))
                        .toList())
                .orElse(List.of());
    }

    List<Block> history(Optional<Case> aCase, List<Records.LogLine> log) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "Where the referral stood"));
        blocks.add(new Block.Points(
                aCase.map(one -> one.history().reversed().stream()
                                .map(change -> Say.day(change.on()) + "  "
                                        + change.status().label()
                                        + (change.reason().isEmpty() ? "" : ": " + change.reason()))
                                .toList())
                        .orElse(List.of("No referral yet.")),
                false));
        blocks.add(new Block.Heading(2, "Who did or read what"));
        blocks.add(new Block.Points(
                log.stream()
                        .map(line -> {
                            var at = line.at().atZone(zone);
                            var time = at.toLocalTime().toString();
                            return Say.day(at.toLocalDate()) + " " + time.substring(0, Math.min(5, time.length()))
                                    + "  " + line.verb() + (line.by().isEmpty() ? "" : ", " + line.by());
                        })
                        .toList(),
                false));
        return blocks;
    }
}
