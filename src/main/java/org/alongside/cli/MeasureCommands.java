package org.alongside.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.Measures;
import org.alongside.app.listing.Goals;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.Points;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside measure …`
@Command(
        description = "Scores on a measure that the service is licensed for; none is brought along.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside measure name \"Our measure\" --least 0 --most 40 --better HIGHER",
            "  alongside measure score R-7K3M9Q --measure \"Our measure\" --points 22.5",
            "  alongside measure list R-7K3M9Q",
            ""
        })
final class MeasureCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new MeasureCommands())
                .addSubcommand("name", new Name(work))
                .addSubcommand("score", new Score(work))
                .addSubcommand("list", new All(work));
    }

    private static Points points(Work work, String field, String typed) {
        return work.kept(Points.typed(field, typed));
    }

    @Command(
            description = "Name a measure that the service is licensed for, or change how it is scored.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Name implements Verb {
        private final Work work;

        @Parameters(paramLabel = "NAME", description = "What it is called.")
        private String name = "";

        @Option(names = "--least", required = true, paramLabel = "N", description = "The lowest score there is.")
        private String least = "";

        @Option(names = "--most", required = true, paramLabel = "N", description = "The highest score there is.")
        private String most = "";

        @Option(names = "--better", required = true, paramLabel = "CODE", description = "HIGHER or LOWER.")
        private Measure.Better better = Measure.Better.HIGHER;

        Name(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var from = points(work, "least", least);
            var to = points(work, "most", most);
            return work.atDesk(desk -> {
                var named = work.kept(new Measures(desk).name(name, from, to, better));
                work.streams.say("Saved.");
                work.streams.result(named.name() + ": " + named.words());
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Enter a score; a second one of the same day takes the place of the first.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Score implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Option(names = "--measure", required = true, paramLabel = "NAME", description = "Which measure.")
        private String measure = "";

        @Option(names = "--points", required = true, paramLabel = "N", description = "The score.")
        private String typed = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The day; usually today.")
        private Optional<LocalDate> on = Optional.empty();

        Score(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var points = points(work, "points", typed);
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                var score = work.kept(new Measures(desk).score(one, measure, points, on.orElseGet(desk::today)));
                work.streams.say("Saved.");
                work.streams.result(score.points().toString());
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "List the measures that are named, or the scores of a referral.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Parameters(arity = "0..1", paramLabel = "REF", description = "The referral's reference.")
        private Optional<String> ref = Optional.empty();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var goals = new Goals(desk);
                if (ref.isPresent()) {
                    work.put(desk, goals.scores(Work.caseOf(desk, ref.get())), output);
                } else {
                    work.put(goals.measures(), output);
                }
                return Exit.DONE;
            });
        }
    }
}
