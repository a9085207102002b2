package org.alongside.cli;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import org.alongside.app.RemoveGoal;
import org.alongside.app.SetGoal;
import org.alongside.app.listing.Goals;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.Level;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Appointment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside goal …`
@Command(
        description = "What a person wants to reach, and how far it has come.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside goal set R-7K3M9Q --wanted \"Pick up my lads on time\" --expected \"Three weeks in four\""
                    + " --baseline -1",
            "  alongside goal score R-7K3M9Q --goal 1 --level +1",
            "  alongside goal list R-7K3M9Q",
            "  alongside goal remove R-7K3M9Q --goal 2 --reason \"Set for another person\"",
            ""
        })
final class GoalCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new GoalCommands())
                .addSubcommand("set", new Set(work))
                .addSubcommand("score", new Score(work))
                .addSubcommand("list", new All(work))
                .addSubcommand("remove", new Remove(work));
    }

    private static Level level(Work work, String field, String typed) {
        return work.kept(Level.parse(typed)
                .map(Decision::keep)
                .orElseGet(() -> Decision.refuse(field, "must be -2, -1, 0, 1 or 2", "0 is what was hoped for.")));
    }

    @Command(
            description = "Set a goal in the person's own words, or set it anew.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Set implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Option(
                names = "--goal",
                paramLabel = "N",
                description = "Set this one anew; what is not said stays. Without it, the next of three is set.")
        private Optional<Integer> place = Optional.empty();

        @Option(names = "--wanted", paramLabel = "TEXT", description = "The goal, in the person's words.")
        private Optional<String> wanted = Optional.empty();

        @Option(
                names = "--expected",
                paramLabel = "TEXT",
                description = "What it looks like if it comes as hoped for (0).")
        private Optional<String> expected = Optional.empty();

        @Option(names = "--much-less", paramLabel = "TEXT", description = "What much less than that looks like (-2).")
        private Optional<String> muchLess = Optional.empty();

        @Option(names = "--less", paramLabel = "TEXT", description = "What less than that looks like (-1).")
        private Optional<String> less = Optional.empty();

        @Option(names = "--more", paramLabel = "TEXT", description = "What more than that looks like (+1).")
        private Optional<String> more = Optional.empty();

        @Option(names = "--much-more", paramLabel = "TEXT", description = "What much more than that looks like (+2).")
        private Optional<String> muchMore = Optional.empty();

        @Option(names = "--weight", paramLabel = "N", description = "How much it matters beside the others, 1 to 10.")
        private Optional<Integer> weight = Optional.empty();

        @Option(
                names = "--baseline",
                paramLabel = "LEVEL",
                description = "Where it stands as the work begins, -2 to 2.")
        private Optional<String> baseline = Optional.empty();

        @Option(names = "--on", paramLabel = "DATE", description = "The day it was set; usually today.")
        private Optional<LocalDate> on = Optional.empty();

        Set(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var began = baseline.map(typed -> level(work, "baseline", typed));
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                var goal = work.kept(new SetGoal(desk).set(one, draft(one, began)));
                work.streams.say("Saved.");
                work.streams.result(String.valueOf(goal.place()));
                return Exit.DONE;
            });
        }

        private GoalDraft draft(Case one, Optional<Level> began) {
            var before = one.gains().goals().stream()
                    .map(GoalRecord::goal)
                    .filter(goal ->
                            place.filter(wished -> wished == goal.place()).isPresent())
                    .findFirst();
            var looks = new EnumMap<Level, String>(Level.class);
            before.ifPresent(goal -> looks.putAll(goal.looks()));
            muchLess.ifPresent(words -> looks.put(Level.MUCH_LESS, words.strip()));
            less.ifPresent(words -> looks.put(Level.LESS, words.strip()));
            expected.ifPresent(words -> looks.put(Level.EXPECTED, words.strip()));
            more.ifPresent(words -> looks.put(Level.MORE, words.strip()));
            muchMore.ifPresent(words -> looks.put(Level.MUCH_MORE, words.strip()));
            return new GoalDraft(
                    place,
                    wanted.or(() -> before.map(Goal::wanted)).orElse(""),
                    weight.or(() -> before.map(Goal::weight)).orElse(1),
                    looks,
                    began.or(() -> before.flatMap(Goal::baseline)),
                    on);
        }
    }

    @Command(
            description = "Score how far a goal has come; a second score of one day takes the place of the first.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Score implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Option(names = "--goal", required = true, paramLabel = "N", description = "Which goal, 1 to 3.")
        private int goal;

        @Option(
                names = "--level",
                required = true,
                paramLabel = "LEVEL",
                description = "-2, -1, 0, 1 or 2; 0 is what was hoped for.")
        private String level = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The day; usually the session's, or today.")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--session", paramLabel = "REF", description = "The session in which it was scored.")
        private Optional<String> session = Optional.empty();

        Score(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var reached = level(work, "level", level);
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                var held = session.map(
                        wished -> Work.session(desk, wished).record().session().appointment());
                var day = on.or(() -> held.map(Appointment::on)).orElseGet(desk::today);
                work.kept(new SetGoal(desk).score(one, new SetGoal.Scored(goal, reached, day, held)));
                work.streams.say("Saved.");
                work.streams.result(reached.signed());
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "List the goals of a referral: where they began and where they stand.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                work.put(desk, new Goals(desk).list(Work.caseOf(desk, ref)), output);
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = {
                "Remove a goal that was set in error. The others keep their places; the log keeps what it said.",
                "A goal that is meant, in better words, is set anew with goal set --goal N."
            },
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Remove implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Option(names = "--goal", required = true, paramLabel = "N", description = "Which goal, 1 to 3.")
        private int goal;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; kept in the log.")
        private String reason = "";

        @Option(
                names = "--with-scores",
                description = "Its scores as well. They count in the figures before and after, and then no longer do.")
        private boolean withScores;

        Remove(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var wish = new RemoveGoal.Removal(goal, withScores, reason);
                var gone = work.kept(new RemoveGoal(desk).remove(Work.caseOf(desk, ref), wish));
                work.streams.say("Removed: " + gone.words() + ". The log keeps what was there.");
                work.streams.result(String.valueOf(gone.goal().place()));
                return Exit.DONE;
            });
        }
    }
}
