package org.alongside.app.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.app.Desk;
import org.alongside.app.Ids;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.toolkit.Toolkit;

/// Made-up people by number and seed, each the same whenever asked for: to practise on, to test with and to measure
/// with. What befalls them is drawn so that a report over many looks like work does: some never start, fewer go on
/// with each exercise, clips fail, appointments are missed, and now and then something is written down wrongly.
/// Nobody real is in it, and the figures are nobody's findings.
public final class MadeUp {
    /// The most people that one caseload is made of.
    public static final int PEOPLE_MAX = 5_000;

    /// The most people there are: each has a CRN of its own.
    static final int NUMBERS = 2_000_000;

    private static final int CRNS = 1_000_000; // of one letter
    private static final int STRIDE = 611_953; // has no divisor in common with CRNS, so each CRN comes once
    private static final String LETTERS = "XW";
    private static final int BATCH = 50; // people to one write to the disk
    private static final int PER_PRACTITIONER = 35;

    private final long seed;
    private final LocalDate today;
    private final List<Toolkit> toolkits;

    /// From that seed. The same seed, day and toolkits make the same people.
    ///
    /// @param toolkits the first is what most are referred to; one without exercises is passed over
    public MadeUp(long seed, LocalDate today, List<Toolkit> toolkits) {
        this.seed = seed;
        this.today = today;
        this.toolkits = toolkits.stream()
                .filter(toolkit ->
                        !toolkit.exercises().isEmpty() && !toolkit.editions().isEmpty())
                .toList();
        if (this.toolkits.isEmpty()) {
            throw new IllegalArgumentException("no toolkit has exercises to be used");
        }
    }

    /// Someone, with his or her referrals: none now and then, mostly one, sometimes two.
    public record One(Person person, List<Case> cases) {
        /// Keeps its own copy.
        public One {
            cases = List.copyOf(cases);
        }
    }

    /// The first so many, one at a time. Each group of 35 has a practitioner of its own.
    public Stream<One> people(int people) {
        return IntStream.range(0, people).mapToObj(number -> one(number, practitioner(number / PER_PRACTITIONER)));
    }

    /// Puts the first so many into the vault at this desk, as if they had been entered there.
    public void fill(Desk desk, int people) {
        var changes = new ArrayList<Change>();
        for (var one : (Iterable<One>) people(people)::iterator) {
            changes.add(new Change(
                    desk.now(),
                    desk.by(),
                    Kind.COLLECTION,
                    "practice.made-up",
                    Optional.of(one.person().id()),
                    "",
                    MadeUpRows.of(one)));
            if (changes.size() == BATCH) {
                desk.keeper().keepAll(changes);
                changes.clear();
            }
        }
        if (!changes.isEmpty()) {
            desk.keeper().keepAll(changes);
        }
    }

    /// The name of a practitioner.
    static String practitioner(int number) {
        return Names.practitioner(number);
    }

    /// The person of that number, as written down by that practitioner.
    public One one(int number, String practitioner) {
        return one(number, 0, practitioner);
    }

    /// The same person as told elsewhere: with the same CRN, keys of another vault, and other referrals.
    One one(int number, int telling, String practitioner) {
        if (number < 0 || number >= NUMBERS) {
            throw new IllegalArgumentException("nobody has the number " + number);
        }
        var chance = new Chance(seed, number, 0);
        var person = person(number, chance);
        var further = new Chance(seed, number, 1 + telling);
        var placed = telling == 0 ? person : withId(person, further.id(today));
        return new One(placed, cases(placed, number, telling, practitioner, further));
    }

    private List<Case> cases(Person person, int number, int telling, String practitioner, Chance chance) {
        if (chance.of(0.02)) {
            return List.of();
        }
        var refs = new Refs(seed, number, telling);
        var cases = new ArrayList<Case>();
        var first = referral(person, toolkit(chance), today.minusDays(chance.between(6, 1_100)), practitioner, chance);
        cases.add(new MadeUpCourse(first, today, refs, chance).tell());
        var ended = cases.getFirst().referral().ending();
        if (ended.isPresent() && ended.get().on().isBefore(today.minusDays(60)) && chance.of(0.15)) {
            var again = ended.get().on().plusDays(chance.between(14, 50));
            var second = referral(person, toolkit(chance), again, practitioner, chance);
            cases.add(new MadeUpCourse(second, today, refs, chance).tell());
        }
        return cases;
    }

    private Toolkit toolkit(Chance chance) {
        return toolkits.size() == 1 || chance.of(0.7)
                ? toolkits.getFirst()
                : chance.one(toolkits.subList(1, toolkits.size()));
    }

    private static MadeUpReferral referral(
            Person person, Toolkit toolkit, LocalDate on, String practitioner, Chance chance) {
        return new MadeUpReferral(person, toolkit, on, practitioner, chance);
    }

    private Person person(int number, Chance chance) {
        boolean male = chance.of(0.93);
        int age = chance.weighed(
                new int[] {25, 35, 24, 12, 4},
                chance.between(21, 25),
                chance.between(26, 34),
                chance.between(35, 44),
                chance.between(45, 57),
                chance.between(58, 74));
        return new Person(
                chance.id(today.minusDays(1_200)),
                crn(number),
                chance.one(male ? Names.HIS : Names.HERS),
                chance.one(Names.FAMILY),
                chance.of(0.01)
                        ? Optional.empty()
                        : Optional.of(today.minusMonths(age * 12L + 36).minusDays(chance.between(0, 364))),
                chance.of(0.01) ? Optional.empty() : Optional.of(male ? Sex.MALE : Sex.FEMALE),
                chance.weighed(new int[] {91, 4, 2, 1, 2}, "en", "cy", "pl", "ur", ""),
                chance.of(0.12) ? chance.one(NEEDS) : "");
    }

    private static final List<String> NEEDS = List.of(
            "Reads slowly; large print helps.",
            "Dyslexia: talk it through rather than writing.",
            "Hearing aid; sit on his right side, captions on.",
            "Attention wanders after half an hour; take a break.",
            "Autistic: say beforehand what will happen.",
            "Works nights; afternoons suit better.");

    private Crn crn(int number) {
        long offset = Math.floorMod(Chance.mixed(seed), (long) CRNS);
        long digits = ((long) number % CRNS * STRIDE + offset) % CRNS;
        return new Crn(LETTERS.charAt(number / CRNS) + "%06d".formatted(digits));
    }

    private static Person withId(Person person, UUID id) {
        return new Person(
                id,
                person.crn(),
                person.givenName(),
                person.familyName(),
                person.dateOfBirth(),
                person.sex(),
                person.language(),
                person.supportNeeds());
    }

    /// References that nobody else of this seed has.
    static final class Refs {
        private static final int EACH = 512; // of a letter, for one person; half of them for each telling
        private static final int ODD = 0x2545_F491;
        private static final int MASK = (1 << 30) - 1;

        private final long offset;
        private final int first;
        private int referrals;
        private int sessions;
        private int tasks;

        Refs(long seed, int number, int telling) {
            this.offset = Chance.mixed(seed);
            this.first = number * EACH + telling % 2 * (EACH / 2);
        }

        String referral() {
            return ref('R', referrals++);
        }

        String session() {
            return ref('S', sessions++);
        }

        String task() {
            return ref('T', tasks++);
        }

        private String ref(char letter, int count) {
            if (count >= EACH / 2) {
                throw new IllegalStateException("too much has befallen one person");
            }
            return Ids.ref(letter, new UUID(0, ((long) (first + count) * ODD + offset) & MASK));
        }
    }
}
