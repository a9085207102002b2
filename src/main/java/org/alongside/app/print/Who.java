package org.alongside.app.print;

import static org.alongside.app.print.Say.fact;

import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Case;

/// Whom a document is about and what for.
final class Who {
    private Who() {}

    static Block facts(Case one) {
        var person = one.person();
        return new Block.Facts(List.of(
                fact("Name", Say.text(person.name())),
                fact("CRN", person.crn().text()),
                fact("Date of birth", Say.day(person.dateOfBirth())),
                fact(
                        "Age at referral",
                        person.yearsOldOn(one.referral().referredOn())
                                .map(String::valueOf)
                                .orElse(Say.NOT_RECORDED)),
                fact("Sex", Say.label(person.sex())),
                fact("Language", Say.language(person.language())),
                fact("Support needs", Say.text(person.supportNeeds()))));
    }

    static Block work(Case one, Contents contents) {
        var referral = one.referral();
        return new Block.Facts(List.of(
                fact("Toolkit", contents.toolkitTitle()),
                fact("Edition", contents.editionTitle()),
                fact("Clips", contents.variantTitle()),
                fact("Reference", referral.ref()),
                fact("Referred on", Say.day(referral.referredOn())),
                fact("Practitioner", Say.text(referral.practitioner())),
                fact("Status", referral.status().label())));
    }
}
