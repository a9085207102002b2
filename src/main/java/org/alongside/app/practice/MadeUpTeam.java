package org.alongside.app.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.alongside.app.Caseloads;
import org.alongside.app.practice.MadeUp.One;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;

/// A made-up team, or a region of teams: practitioners with a caseload each. Every twelfth shares a person with the
/// one before, who has moved: the same CRN, told by two.
///
/// @param practitioners how many
/// @param peopleEach how many each of them has
public record MadeUpTeam(MadeUp madeUp, long seed, int practitioners, int peopleEach) implements Caseloads {
    private static final int TEAM = 9; // practitioners to a team
    private static final int PDU = 3 * TEAM;
    private static final int REGION = 125; // 12 regions of 125 are a country of 1,500
    private static final int SHARES = 12;
    private static final Comparator<Case> BY_DATE = Comparator.comparing(
                    (Case one) -> one.referral().referredOn())
            .thenComparing(one -> one.referral().ref());
    private static final List<String> REGIONS = List.of(
            "North East",
            "North West",
            "Greater Manchester",
            "Yorkshire and the Humber",
            "East Midlands",
            "West Midlands",
            "Wales",
            "East of England",
            "London",
            "Kent, Surrey and Sussex",
            "South Central",
            "South West");

    /// Refuses more people than there are.
    public MadeUpTeam {
        if (practitioners < 1 || peopleEach < 1 || (long) practitioners * peopleEach > MadeUp.NUMBERS) {
            throw new IllegalArgumentException("a team of " + practitioners + " with " + peopleEach + " each");
        }
    }

    @Override
    public List<Origin> origins() {
        return IntStream.range(0, practitioners).mapToObj(this::origin).toList();
    }

    /// The vault of a practitioner, counted from 0.
    public Origin origin(int number) {
        var chance = new Chance(seed, number, 77);
        return new Origin(
                new UUID(
                        (Chance.mixed(seed + number) & ~0xF000L) | 0x4000L,
                        (Chance.mixed(number - seed) >>> 2) | (1L << 63)),
                Names.practitioner(number),
                REGIONS.get(number / REGION % REGIONS.size()),
                "PDU " + (1 + number / PDU),
                chance.of(0.02) ? "" : "Team " + (1 + number / TEAM),
                Optional.empty());
    }

    /// Everyone a practitioner has.
    public List<One> people(int number) {
        var people = new ArrayList<One>();
        for (int each = 0; each < peopleEach; each++) {
            people.add(madeUp.one(number * peopleEach + each, ""));
        }
        if (number > 0 && number % SHARES == 0) {
            people.add(madeUp.one(number * peopleEach - 1, 1, ""));
        }
        return people;
    }

    @Override
    public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
        for (int number = 0; number < practitioners; number++) {
            var origin = origin(number);
            if (wanted.holds(origin)) {
                people(number).stream()
                        .flatMap(one -> one.cases().stream())
                        .filter(one -> wanted.holds(origin, one.referral()))
                        .sorted(BY_DATE)
                        .forEach(one -> each.accept(origin, one));
            }
        }
    }
}
