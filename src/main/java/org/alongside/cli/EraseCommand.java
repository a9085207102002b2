package org.alongside.cli;

import java.nio.charset.StandardCharsets;
import org.alongside.app.ErasePerson;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.ErasureReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside person erase`
@Command(
        description = {
            "Erase someone for good: everything held, the old values in the log too. The log's lines stay, without a name,",
            "and one row that says when and why. Copies and returns made before still hold the person."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  alongside person erase X123456 --reason RETENTION_OVER", ""})
final class EraseCommand implements Verb {
    private final Work work;

    @Parameters(paramLabel = "CRN", description = "Case reference number.")
    private Crn crn = new Crn("X000000");

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "CODE",
            description = "RETENTION_OVER, REQUESTED, RECORDED_IN_ERROR, ORDERED or OTHER.")
    private ErasureReason reason = ErasureReason.OTHER;

    @Option(names = "--even-open", description = "Even while a referral is open.")
    private boolean evenOpen;

    @Option(names = "--yes", description = "Do not ask for the CRN once more.")
    private boolean yes;

    EraseCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        return work.atDesk(desk -> {
            var person = Work.person(desk, crn);
            var erase = new ErasePerson(desk);
            erase.objection(person, evenOpen).ifPresent(no -> work.kept(no));
            confirm();
            var erased = work.kept(erase.erase(person, reason, evenOpen));
            tell(erased);
            return Exit.DONE;
        });
    }

    private void confirm() {
        if (yes) {
            return;
        }
        if (work.globals.noInput) {
            throw new Trouble(
                    Trouble.Sort.REFUSED, "Nobody can be asked whether this is meant. Nothing was erased. Say --yes.");
        }
        work.streams.complain("This cannot be undone. Type the CRN again to erase everything held on this person:");
        var typed = new String(work.streams.line(), StandardCharsets.UTF_8);
        if (Crn.of(typed).filter(crn::equals).isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "That is not the CRN that was named. Nothing was erased. Start again if it is meant.");
        }
    }

    private void tell(ErasePerson.Erased erased) {
        work.streams.result("sessions " + erased.sessions());
        work.streams.result("entries " + erased.entries());
        work.streams.complain("Erased from this vault. Copies, exports and returns made before still hold the person:"
                + " delete those too.");
    }
}
