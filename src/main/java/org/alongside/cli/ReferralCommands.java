package org.alongside.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.RecordGate;
import org.alongside.app.ReferPerson;
import org.alongside.app.listing.Referrals;
import org.alongside.domain.people.Crn;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside referral …`
@Command(
        description = "Referrals, where they stand and how they end.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside referral list --open",
            "  alongside referral show R-7K3M9Q",
            "  alongside referral status R-7K3M9Q PAUSED --reason \"In hospital\"",
            "  alongside referral end R-7K3M9Q --reason COMPLETED",
            ""
        })
final class ReferralCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new ReferralCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("show", new Show(work))
                .addSubcommand("status", new Move(work))
                .addSubcommand("gate", new Gate(work))
                .addSubcommand("end", new End(work));
    }

    @Command(description = "List referrals.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--person", paramLabel = "CRN", description = "Only this person's.")
        private Optional<Crn> crn = Optional.empty();

        @Option(names = "--open", description = "Only those that are not over.")
        private boolean open;

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var person = crn.map(wanted -> Work.person(desk, wanted));
                work.put(desk, new Referrals(desk).list(person, open), output);
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Record a fact that the toolkit asks for before anything is delivered.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Gate implements Verb {
        private final Work work;

        @Parameters(index = "0", paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Parameters(
                index = "1",
                paramLabel = "GATE",
                description = "The fact, by the id that referral show --json gives it.")
        private String gate = "";

        @Option(names = "--on", required = true, paramLabel = "DATE", description = "Since when it is so.")
        private LocalDate on = LocalDate.EPOCH;

        @Option(names = "--note", paramLabel = "TEXT", description = "By whom, or where it stands.")
        private String note = "";

        Gate(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                work.kept(new RecordGate(desk).keep(one.referral(), gate, on, note));
                work.streams.say("On record.");
                return Exit.DONE;
            });
        }
    }

    @Command(description = "Show a referral.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Show implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Mixin
        private Output output = new Output();

        Show(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var one = Work.caseOf(desk, ref);
                work.put(desk, new Referrals(desk).show(one), output);
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Move a referral to another status.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Move implements Verb {
        private final Work work;

        @Parameters(index = "0", paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Parameters(index = "1", paramLabel = "STATUS", description = "The new status, such as PAUSED.")
        private ReferralStatus status = ReferralStatus.REFERRED;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept in its history.")
        private String reason = "";

        Move(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var before = Work.caseOf(desk, ref).referral();
                var after = work.kept(new ReferPerson(desk).move(before, status, reason));
                before.status().moveTo(status).ifPresent(work.streams::say);
                work.streams.result(after.ref());
                return Exit.DONE;
            });
        }
    }

    @Command(description = "End a referral.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class End implements Verb {
        private final Work work;

        @Parameters(paramLabel = "REF", description = "The referral's reference.")
        private String ref = "";

        @Option(
                names = "--reason",
                required = true,
                paramLabel = "CODE",
                description = "Why it ends, such as COMPLETED.")
        private EndReason reason = EndReason.OTHER;

        @Option(names = "--on", paramLabel = "DATE", description = "The day; usually today.")
        private Optional<LocalDate> on = Optional.empty();

        @Option(names = "--comment", paramLabel = "TEXT", description = "A word on how it ended.")
        private String comment = "";

        End(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var how = new Referral.Ending(on.orElseGet(desk::today), reason, comment);
                var after = work.kept(
                        new ReferPerson(desk).end(Work.caseOf(desk, ref).referral(), how));
                work.streams.say("Saved: " + after.status().label() + ".");
                work.streams.result(after.ref());
                return Exit.DONE;
            });
        }
    }
}
