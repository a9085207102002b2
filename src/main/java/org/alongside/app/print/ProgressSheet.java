package org.alongside.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.goal.Level;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.toolkit.Toolkit;

/// A page for the person to keep, in large print. It goes home and may be read there by others: so it holds no CRN, no
/// family name, no toolkit's name, no risk and nothing that was said; of his or her
/// own words only the goals.
public final class ProgressSheet {
    private final Case one;
    private final Contents contents;
    private final ProgressWords words;
    private final Optional<Toolkit> toolkit;
    private final List<Block> blocks = new ArrayList<>();

    private ProgressSheet(Case one, Optional<Toolkit> toolkit, ProgressWords words) {
        this.one = one;
        this.words = words;
        this.toolkit = toolkit;
        this.contents = new Contents(toolkit, one.referral().choice());
    }

    /// The document, in the person's language.
    ///
    /// @param toolkit absent when its pack is not installed here
    public static Document of(Case one, Optional<Toolkit> toolkit, Stamp stamp) {
        return of(one, toolkit, stamp, one.person().language());
    }

    /// The document in a language: `cy` for Welsh; English stands in for all others.
    ///
    /// @param toolkit absent when its pack is not installed here
    public static Document of(Case one, Optional<Toolkit> toolkit, Stamp stamp, String language) {
        var sheet = new ProgressSheet(one, toolkit, ProgressWords.in(language));
        sheet.compose(stamp.day());
        return new Document(
                sheet.words.title(),
                sheet.words.language(),
                stamp.marking(),
                stamp.printed(sheet.words),
                true,
                sheet.blocks);
    }

    private void compose(LocalDate today) {
        var progress = Progress.of(contents.edition(), one.sessions());
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.name(), one.person().givenName()),
                new Block.Fact(words.date(), words.fullDay(today)))));
        done(progress);
        meetings();
        next(progress, today);
        goals();
        tasks();
        if (!words.review().isEmpty()) {
            blocks.add(new Block.Paragraph(words.review()));
        }
    }

    private void done(Progress progress) {
        blocks.add(new Block.Heading(2, words.whatWeDid()));
        var used = one.sessions().stream()
                .filter(record -> record.session() instanceof Session.Held)
                .flatMap(record -> record.deliveries().stream())
                .filter(delivery -> delivery.shown().isUsed())
                .map(delivery -> contents.title(delivery.exercise()))
                .distinct()
                .toList();
        if (used.isEmpty()) {
            blocks.add(new Block.Paragraph(words.nothingYet()));
            return;
        }
        blocks.add(new Block.Points(used, false));
        blocks.add(new Block.Paragraph((contents.hasEdition()
                        ? words.countOf()
                                .formatted(
                                        progress.complete().size(),
                                        contents.edition().exercises().size())
                        : words.soFar().formatted(used.size()))
                + " " + words.wellDone()));
    }

    /// A number of meetings tells nothing of what they are about.
    private void meetings() {
        int least = toolkit.map(one -> one.terms().minSessions()).orElse(0);
        if (least > 0) {
            long held = one.sessions().stream()
                    .filter(record -> record.session() instanceof Session.Held)
                    .count();
            blocks.add(new Block.Paragraph(words.meetings().formatted(held, least)));
        }
    }

    private void next(Progress progress, LocalDate today) {
        blocks.add(new Block.Heading(2, words.whatNext()));
        var meeting = one.sessions().stream()
                .map(record -> record.session())
                .filter(session -> session instanceof Session.Planned)
                .map(Session::appointment)
                .filter(appointment -> !appointment.on().isBefore(today))
                .findFirst()
                .map(found -> words.nextTime()
                        .formatted(words.day(found.on())
                                + found.at().map(at -> ", " + words.hour(at)).orElse("")))
                .orElse(words.noDate());
        blocks.add(new Block.Paragraph(one.referral().isOver() ? words.ended() : meeting));
        if (contents.hasEdition() && progress.isAllComplete()) {
            blocks.add(new Block.Paragraph(words.allDone()));
        } else if (!one.referral().isOver()) {
            progress.next()
                    .ifPresent(id ->
                            blocks.add(new Block.Paragraph(words.weWillLookAt().formatted(contents.title(id)))));
        }
    }

    /// In the person's own words, as he or she keeps them: what each was, where it began and where it is.
    private void goals() {
        var goals = one.gains().goals();
        if (goals.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, words.goals().title()));
        for (var each : goals) {
            var facts = new ArrayList<Block.Fact>();
            facts.add(new Block.Fact(words.goals().hoped(), each.goal().look(Level.EXPECTED)));
            each.goal()
                    .baseline()
                    .ifPresent(level -> facts.add(
                            new Block.Fact(words.goals().began(), words.goals().level(level))));
            facts.add(new Block.Fact(
                    words.goals().now(),
                    each.now().map(words.goals()::level).orElse(words.goals().notYet())));
            blocks.add(new Block.Heading(3, each.goal().wanted()));
            blocks.add(new Block.Facts(facts));
        }
    }

    private void tasks() {
        blocks.add(new Block.Heading(2, words.myTasks()));
        var open = one.tasks().stream()
                .filter(task -> task.status() == TaskStatus.SET)
                .toList();
        if (open.isEmpty()) {
            blocks.add(new Block.Paragraph(words.noTasks()));
        }
        open.forEach(task -> blocks.add(new Block.TickBox(task.text() + due(task))));
        var finished = one.tasks().stream()
                .filter(task -> task.status() == TaskStatus.DONE)
                .map(Task::text)
                .toList();
        if (!finished.isEmpty()) {
            blocks.add(new Block.Heading(3, words.tasksDone()));
            blocks.add(new Block.Points(finished, false));
        }
    }

    private String due(Task task) {
        return task.dueOn()
                .map(day -> " (" + words.due().formatted(words.day(day)) + ")")
                .orElse("");
    }
}
