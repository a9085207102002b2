package org.alongside.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ReferPerson;
import org.alongside.domain.people.Crn;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside refer`
@Command(
        description = "Refer someone to a toolkit. Prints the new reference.",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside refer X123456 --toolkit skills-for-relationships --variant female-victims \\",
            "            --sentence COMMUNITY_ORDER --requirement RAR --days-max 30 \\",
            "            --sara-partner HIGH --sara-on 2/11/2026 --barrier DENIAL --barrier ALCOHOL",
            ""
        })
final class ReferCommand implements Verb {
    private final Work work;

    @Parameters(paramLabel = "CRN", description = "Case reference number.")
    private Crn crn = new Crn("X000000");

    @Option(names = "--toolkit", required = true, paramLabel = "ID", description = "The toolkit.")
    private String toolkit = "";

    @Option(names = "--edition", paramLabel = "E", description = "Its edition; usually the newest.")
    private Optional<String> edition = Optional.empty();

    @Option(names = "--variant", paramLabel = "V", description = "Its variant, where it has any.")
    private Optional<String> variant = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day of the referral; usually today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--sentence", paramLabel = "CODE", description = "What the person is serving.")
    private Optional<Sentence> sentence = Optional.empty();

    @Option(names = "--requirement", paramLabel = "CODE", description = "The requirement, such as RAR.")
    private Optional<String> requirement = Optional.empty();

    @Option(names = "--days-max", paramLabel = "N", description = "The most days, where a limit was set.")
    private Optional<Integer> daysMax = Optional.empty();

    @Option(names = "--sentence-ends-on", paramLabel = "DATE", description = "When the sentence ends.")
    private Optional<LocalDate> endsOn = Optional.empty();

    @Option(names = "--sara-partner", paramLabel = "CODE", description = "SARA to the partner.")
    private Optional<Sara> saraPartner = Optional.empty();

    @Option(names = "--sara-others", paramLabel = "CODE", description = "SARA to others.")
    private Optional<Sara> saraOthers = Optional.empty();

    @Option(names = "--sara-on", paramLabel = "DATE", description = "The day of that SARA.")
    private Optional<LocalDate> saraOn = Optional.empty();

    @Option(names = "--rosh", paramLabel = "CODE", description = "Risk of serious harm.")
    private Optional<Rosh> rosh = Optional.empty();

    @Option(
            names = {"--barrier", "--barriers"},
            split = ";",
            paramLabel = "CODE",
            description = "Why the accredited programme cannot be used; may be repeated.")
    private List<Barrier> barriers = new ArrayList<>();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why it is right, where the toolkit asks for a reason.")
    private String reason = "";

    ReferCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        return work.atDesk(desk -> {
            var person = Work.person(desk, crn);
            var referral = work.kept(new ReferPerson(desk).refer(person, wish(on.orElseGet(desk::today))));
            work.streams.say("Saved.");
            work.streams.result(referral.ref());
            return Exit.DONE;
        });
    }

    private ReferPerson.Wish wish(LocalDate day) {
        Set<Barrier> named = EnumSet.noneOf(Barrier.class);
        named.addAll(barriers);
        return new ReferPerson.Wish(
                toolkit,
                edition,
                variant,
                day,
                new Referral.Order(sentence, requirement, daysMax, endsOn),
                new Referral.Risk(saraPartner, saraOthers, saraOn, rosh),
                named,
                reason);
    }
}
