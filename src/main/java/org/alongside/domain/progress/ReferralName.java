package org.alongside.domain.progress;

import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Referral;

/// What a referral is called in every vault that holds it. Keys are drawn anew where a record is taken over; these go
/// along with it.
public record ReferralName(String crn, String toolkit, String ref) {
    /// As the record has it.
    public static ReferralName of(Person person, Referral referral) {
        return new ReferralName(person.crn().text(), referral.choice().toolkit(), referral.ref());
    }
}
