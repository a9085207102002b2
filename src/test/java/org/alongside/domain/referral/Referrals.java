package org.alongside.domain.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;

/// Referrals and people for tests.
public final class Referrals {
    private Referrals() {}

    public static Person aPerson(int number) {
        return new Person(
                new UUID(1, number),
                new Crn("X%06d".formatted(number)),
                "Given" + number,
                "Family" + number,
                Optional.of(LocalDate.parse("1990-01-15")),
                Optional.of(Sex.MALE),
                "en",
                "");
    }

    public static Referral aReferral(Person person, String on, Optional<Referral.Ending> ending, Optional<Sara> sara) {
        var status = ending.map(
                        end -> end.reason() == EndReason.COMPLETED ? ReferralStatus.COMPLETE : ReferralStatus.ENDED)
                .orElse(ReferralStatus.REFERRED);
        return new Referral(
                new UUID(2, person.id().getLeastSignificantBits()),
                "R-" + person.crn(),
                person.id(),
                new Referral.Choice("skills-for-relationships", "pilot", Optional.of("female-victims")),
                LocalDate.parse(on),
                new Referral.Order(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Referral.Risk(sara, Optional.empty(), Optional.empty(), Optional.empty()),
                Set.of(Barrier.DENIAL),
                "",
                status,
                new Referral.Suitability(Optional.empty(), ""),
                ending);
    }

    public static Referral aReferral(String on) {
        return aReferral(aPerson(1), on, Optional.empty(), Optional.of(Sara.HIGH));
    }
}
