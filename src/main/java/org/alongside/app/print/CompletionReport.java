package org.alongside.app.print;

import static org.alongside.app.print.Say.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.domain.paper.Block;
import org.alongside.domain.paper.Document;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.DataQuality;
import org.alongside.domain.progress.Days;
import org.alongside.domain.progress.Progress;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.toolkit.Toolkit;

/// What was done, how he or she responded, what came of it and what remains: due when the work ends, readable before.
public final class CompletionReport {
    private final Case one;
    private final Contents contents;
    private final Progress progress;
    private final List<Block> blocks = new ArrayList<>();

    private CompletionReport(Case one, Optional<Toolkit> toolkit) {
        this.one = one;
        this.contents = new Contents(toolkit, one.referral().choice());
        this.progress = Progress.of(contents.edition(), one.sessions());
    }

    /// The document.
    ///
    /// @param toolkit absent when its pack is not installed here
    /// @param recommendations the practitioner's; where there are none, lines to write them on
    public static Document of(Case one, Optional<Toolkit> toolkit, Stamp stamp, String recommendations) {
        var report = new CompletionReport(one, toolkit);
        report.compose(stamp, recommendations);
        return new Document("Completion report", "en-GB", stamp.marking(), stamp.printed(), report.blocks);
    }

    private void compose(Stamp stamp, String recommendations) {
        var done = new WorkDone(one, contents, progress);
        section("Who", List.of(Who.facts(one), Who.work(one, contents)));
        section("At a glance", List.of(glance()));
        section("What was done", done.byModule());
        section("Sessions", new SessionsHeld(one).blocks());
        section("In the person's own words", ownWords());
        section("Outcomes", done.outcomes());
        section("Tasks", tasks());
        var attained = new Attained(one);
        section("The person's goals", attained.goals());
        if (!one.gains().scores().isEmpty()) {
            section("Scores on measures", attained.measures());
        }
        section("Session checks", new Checks(one).blocks());
        section("How it ended", List.of(ending()));
        section("What remains", remaining());
        var warnings = DataQuality.warnings(
                List.of(one),
                choice -> contents.hasEdition() ? Optional.of(contents.edition()) : Optional.empty(),
                stamp.day());
        if (!warnings.isEmpty()) {
            section("Gaps in the record", List.of(new Block.Points(warnings, false)));
        }
        section("Recommendations", recommended(recommendations));
    }

    private static List<Block> recommended(String words) {
        return words.isBlank()
                ? List.of(
                        new Block.Paragraph("To be filled in, signed and dated by the practitioner."),
                        new Block.AnswerLines(6))
                : List.of(
                        new Block.Paragraph(words),
                        new Block.Paragraph("Signed and dated by the practitioner:"),
                        new Block.AnswerLines(1));
    }

    private void section(String heading, List<Block> content) {
        blocks.add(new Block.Heading(2, heading));
        blocks.addAll(content);
    }

    private Block glance() {
        var held = one.sessions().stream()
                .map(record -> record.session())
                .filter(Session::isAttended)
                .map(session -> session.appointment().on())
                .toList();
        var edition = contents.edition();
        var facts = new ArrayList<Block.Fact>();
        facts.add(fact("Result", conclusion()));
        facts.add(fact("First session", held.isEmpty() ? "none held" : Say.day(held.getFirst())));
        facts.add(fact("Last session", held.isEmpty() ? "none held" : Say.day(held.getLast())));
        facts.add(fact("Sessions held", String.valueOf(held.size())));
        facts.add(fact("Days counted", Days.of(one).words()));
        if (contents.hasEdition()) {
            facts.add(fact(
                    "Exercises complete",
                    progress.complete().size() + " of " + edition.exercises().size()));
            facts.add(fact(
                    "Of them foundation",
                    edition.foundation().isEmpty()
                            ? "this toolkit has none"
                            : progress.foundationDone() + " of "
                                    + edition.foundation().size()));
        }
        return new Block.Facts(facts);
    }

    private String conclusion() {
        return switch (one.referral().status()) {
            case COMPLETE -> "Completed";
            case ENDED -> progress.isStarted() ? "Ended early" : "Cancelled: it ended before any exercise was used";
            default -> "Not over: " + one.referral().status().label().toLowerCase(Locale.UK);
        };
    }

    /// Every answer that was kept, under its question and exercise, earliest first.
    private List<Block> ownWords() {
        var byExercise = new LinkedHashMap<String, List<Block.Fact>>();
        for (var record : one.sessions()) {
            for (var response : record.responses()) {
                if (!response.answer().isBlank()) {
                    byExercise
                            .computeIfAbsent(response.exercise(), key -> new ArrayList<>())
                            .add(fact(
                                    contents.prompt(response.exercise(), response.prompt()),
                                    "“" + response.answer().strip() + "”"));
                }
            }
        }
        var shown = new ArrayList<Block>();
        byExercise.forEach((exercise, answers) -> {
            shown.add(new Block.Heading(3, contents.title(exercise)));
            shown.add(new Block.Facts(answers));
        });
        return shown.isEmpty() ? List.of(new Block.Paragraph("No answers were recorded.")) : shown;
    }

    private List<Block> tasks() {
        if (one.tasks().isEmpty()) {
            return List.of(new Block.Paragraph("No tasks were recorded."));
        }
        return List.of(new Block.Table(
                "",
                List.of("Task", "Set on", "What became of it", "In his or her words"),
                one.tasks().stream()
                        .map(task -> List.of(
                                task.text(),
                                Say.shortDay(task.setOn()),
                                task.status() == TaskStatus.SET
                                        ? "Set, not checked"
                                        : task.status().label(),
                                Say.text(task.ownWords())))
                        .toList()));
    }

    private Block ending() {
        return one.referral()
                .ending()
                .<Block>map(ending -> new Block.Facts(List.of(
                        fact("Ended on", Say.day(ending.on())),
                        fact("Reason", ending.reason().label()),
                        fact("Kind of ending", ending.reason().group().label()),
                        fact("May be referred again", ending.reason().mayReturn() ? "yes" : "no"),
                        fact("Comment", Say.text(ending.comment())))))
                .orElse(new Block.Paragraph("The work has not ended."));
    }

    private List<Block> remaining() {
        var open = one.tasks().stream()
                .filter(task -> task.status() == TaskStatus.SET)
                .count();
        var left = new ArrayList<Block>();
        if (!contents.hasEdition()) {
            left.add(
                    new Block.Paragraph("The toolkit's pack is not installed here, so what remains cannot be listed."));
        } else if (progress.remaining().isEmpty()) {
            left.add(new Block.Paragraph("Every exercise of the edition is complete."));
        } else {
            left.add(new Block.Facts(contents.grouped(progress.remaining()).stream()
                    .map(group -> fact(group.title(), titles(group.exercises())))
                    .toList()));
        }
        left.add(new Block.Paragraph(
                open == 0 ? "No task is open." : Say.count((int) open, "task") + " not checked yet."));
        return left;
    }

    private String titles(List<String> exercises) {
        Predicate<String> isUsed = progress.used()::contains;
        return String.join(
                "; ",
                exercises.stream()
                        .map(id -> contents.title(id) + (isUsed.test(id) ? " (begun)" : ""))
                        .toList());
    }
}
