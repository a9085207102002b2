package org.alongside.cli;

import java.util.Optional;
import org.alongside.app.listing.AuditTrail;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `alongside audit …`
@Command(
        description = "Who did or saw what, and when.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside audit list --person X123456", "  alongside audit verify", ""})
final class AuditCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new AuditCommands())
                .addSubcommand("list", new All(work))
                .addSubcommand("verify", new VaultCommands.Verify(work));
    }

    @Command(description = "List what was done and seen.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--person", paramLabel = "CRN", description = "Only what concerns this person.")
        private Optional<Crn> crn = Optional.empty();

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var person = crn.map(wanted -> Work.person(desk, wanted));
                work.put(desk, new AuditTrail(desk).list(person), output, person.map(Person::id));
                return Exit.DONE;
            });
        }
    }
}
