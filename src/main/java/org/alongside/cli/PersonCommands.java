package org.alongside.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.HoldPerson;
import org.alongside.app.KeepPerson;
import org.alongside.app.listing.People;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside person …`. Fields of required words hold something of the right shape until the words are read.
@Command(
        description = "The people you work with.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside person add X123456 --given-name Sam --family-name Price --born 3/2/1990 --sex MALE",
            "  alongside person list --find price",
            "  alongside person show X123456 --json",
            ""
        })
final class PersonCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new PersonCommands())
                .addSubcommand("add", new Add(work))
                .addSubcommand("list", new All(work))
                .addSubcommand("show", new Show(work))
                .addSubcommand("edit", new Edit(work))
                .addSubcommand("hold", new Hold(work))
                .addSubcommand("release", new Release(work))
                .addSubcommand("erase", new EraseCommand(work))
                .addSubcommand("retention", new RetentionCommand(work))
                .addSubcommand("records", new RecordsCommand(work));
    }

    /// What can be said of a person; what is left out stays as it is.
    private static final class About {
        @Option(names = "--given-name", paramLabel = "NAME", description = "Given name.")
        Optional<String> givenName = Optional.empty();

        @Option(names = "--family-name", paramLabel = "NAME", description = "Family name.")
        Optional<String> familyName = Optional.empty();

        @Option(
                names = {"--born", "--date-of-birth"},
                paramLabel = "DATE",
                description = "Date of birth, such as 3/2/1990.")
        Optional<LocalDate> born = Optional.empty();

        @Option(names = "--sex", paramLabel = "CODE", description = "MALE, FEMALE, OTHER or NOT_KNOWN.")
        Optional<Sex> sex = Optional.empty();

        @Option(names = "--language", paramLabel = "TAG", description = "en, cy, …")
        Optional<String> language = Optional.empty();

        @Option(names = "--support-needs", paramLabel = "TEXT", description = "What helps, such as large print.")
        Optional<String> supportNeeds = Optional.empty();

        Person over(Person before) {
            return new Person(
                    before.id(),
                    before.crn(),
                    givenName.orElse(before.givenName()),
                    familyName.orElse(before.familyName()),
                    born.or(before::dateOfBirth),
                    sex.or(before::sex),
                    language.orElse(before.language()),
                    supportNeeds.orElse(before.supportNeeds()));
        }
    }

    @Command(
            description = "Add someone.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false,
            footerHeading = "%nExamples:%n",
            footer = {"  alongside person add X123456 --given-name Sam --family-name Price --born 3/2/1990", ""})
    private static final class Add implements Verb {
        private final Work work;

        @Parameters(paramLabel = "CRN", description = "Case reference number.")
        private Crn crn = new Crn("X000000");

        @Mixin
        private About about = new About();

        Add(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var nobody = new Person(desk.ids().next(), crn, "", "", Optional.empty(), Optional.empty(), "en", "");
                var person = work.kept(new KeepPerson(desk).add(about.over(nobody)));
                work.streams.say("Saved.");
                work.streams.result(person.crn().text());
                return Exit.DONE;
            });
        }
    }

    @Command(description = "List people.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class All implements Verb {
        private final Work work;

        @Option(names = "--find", paramLabel = "WORDS", description = "Only those whose name or CRN holds this.")
        private String words = "";

        @Mixin
        private Output output = new Output();

        All(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var list = new People(desk).list(words);
                work.put(desk, list, output);
                return work.found(list, !words.isEmpty());
            });
        }
    }

    @Command(description = "Show someone.", optionListHeading = "%nOptions:%n", sortOptions = false)
    private static final class Show implements Verb {
        private final Work work;

        @Parameters(paramLabel = "CRN", description = "Case reference number.")
        private Crn crn = new Crn("X000000");

        @Mixin
        private Output output = new Output();

        Show(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var person = Work.person(desk, crn);
                work.put(desk, new People(desk).show(person), output);
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Change what is held about someone; what is not named stays.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Edit implements Verb {
        private final Work work;

        @Parameters(paramLabel = "CRN", description = "Case reference number.")
        private Crn crn = new Crn("X000000");

        @Mixin
        private About about = new About();

        Edit(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var person = work.kept(new KeepPerson(desk).edit(about.over(Work.person(desk, crn))));
                work.streams.say("Saved.");
                work.streams.result(person.crn().text());
                return Exit.DONE;
            });
        }
    }

    /// Whose record is held or released, and why.
    private static final class Held {
        @Parameters(paramLabel = "CRN", description = "Case reference number.")
        private Crn crn = new Crn("X000000");

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; kept in the log.")
        private String reason = "";
    }

    @Command(
            description = "Put someone's record under legal hold: until it is released, nothing of it is erased.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Hold implements Verb {
        private final Work work;

        @Mixin
        private Held held = new Held();

        Hold(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                work.kept(new HoldPerson(desk).place(Work.person(desk, held.crn), held.reason));
                work.streams.say(
                        "Saved. The record is under legal hold: nothing of it is erased until it is released.");
                work.streams.result(held.crn.text());
                return Exit.DONE;
            });
        }
    }

    @Command(
            description = "Release someone's record from legal hold.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Release implements Verb {
        private final Work work;

        @Mixin
        private Held held = new Held();

        Release(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                work.kept(new HoldPerson(desk).release(Work.person(desk, held.crn), held.reason));
                work.streams.say("Saved. The record is no longer under legal hold.");
                work.streams.result(held.crn.text());
                return Exit.DONE;
            });
        }
    }
}
