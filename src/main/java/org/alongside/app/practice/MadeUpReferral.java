package org.alongside.app.practice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralRules;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Toolkit;

/// How someone made up comes to be referred.
final class MadeUpReferral {
    private final Person person;
    private final Toolkit toolkit;
    private final Edition edition;
    private final LocalDate on;
    private final String practitioner;
    private final Chance chance;
    private final UUID id;

    MadeUpReferral(Person person, Toolkit toolkit, LocalDate on, String practitioner, Chance chance) {
        this.person = person;
        this.toolkit = toolkit;
        this.on = on;
        this.practitioner = practitioner;
        this.chance = chance;
        this.id = chance.id(on);
        this.edition = chance.of(0.6) ? toolkit.editions().getFirst() : chance.one(toolkit.editions());
    }

    UUID id() {
        return id;
    }

    Person person() {
        return person;
    }

    Toolkit toolkit() {
        return toolkit;
    }

    Edition edition() {
        return edition;
    }

    LocalDate on() {
        return on;
    }

    /// The referral on the day it is made.
    Referral made(String ref) {
        var sentence = chance.weighed(
                new int[] {50, 30, 18, 2},
                Sentence.COMMUNITY_ORDER,
                Sentence.SUSPENDED_SENTENCE_ORDER,
                Sentence.LICENCE,
                Sentence.PSS);
        var risk = risk();
        var barriers = barriers();
        var answer =
                ReferralRules.suitability(toolkit, person, risk, barriers, on).answer();
        return new Referral(
                id,
                ref,
                person.id(),
                new Referral.Choice(toolkit.id(), edition.id(), variant()),
                on,
                order(sentence),
                risk,
                barriers,
                practitioner,
                ReferralStatus.REFERRED,
                new Referral.Suitability(
                        Optional.of(answer.name()),
                        answer == Answer.SUITABLE ? "" : "Talked over with the senior practitioner."),
                Optional.empty());
    }

    private Optional<String> variant() {
        if (toolkit.variants().isEmpty() || chance.of(0.02)) {
            return Optional.empty();
        }
        return Optional.of((chance.of(0.88) ? toolkit.variants().getFirst() : chance.one(toolkit.variants())).id());
    }

    private Referral.Order order(Sentence sentence) {
        var requirement = switch (sentence) {
            case LICENCE -> "LICENCE_CONDITION";
            case PSS -> "PSS_REQUIREMENT";
            case COMMUNITY_ORDER, SUSPENDED_SENTENCE_ORDER -> chance.of(0.93) ? "RAR" : "NONE";
        };
        boolean limited = requirement.equals("RAR") && chance.of(0.85);
        return new Referral.Order(
                Optional.of(sentence),
                Optional.of(requirement),
                limited ? Optional.of(chance.one(List.of(10, 15, 20, 25, 30, 35, 40))) : Optional.empty(),
                Optional.of(on.plusDays(
                        sentence == Sentence.LICENCE ? chance.between(120, 500) : chance.between(300, 800))));
    }

    private Referral.Risk risk() {
        var rosh = chance.weighed(
                new int[] {8, 50, 34, 3, 5}, Rosh.LOW, Rosh.MEDIUM, Rosh.HIGH, Rosh.VERY_HIGH, Rosh.NOT_COMPLETED);
        if (chance.of(0.27)) {
            return new Referral.Risk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rosh));
        }
        var partner = chance.weighed(new int[] {8, 52, 40}, Sara.LOW, Sara.MEDIUM, Sara.HIGH);
        var others = chance.weighed(new int[] {45, 42, 8, 5}, Sara.LOW, Sara.MEDIUM, Sara.HIGH, Sara.NOT_ASSESSED);
        int daysBefore = chance.of(0.02) ? chance.between(400, 800) : chance.between(0, 200);
        return new Referral.Risk(
                Optional.of(partner), Optional.of(others), Optional.of(on.minusDays(daysBefore)), Optional.of(rosh));
    }

    private Set<Barrier> barriers() {
        var barriers = EnumSet.noneOf(Barrier.class);
        int many = chance.weighed(new int[] {6, 60, 26, 8}, 0, 1, 2, 3);
        for (int each = 0; each < many; each++) {
            barriers.add(chance.one(List.of(Barrier.values())));
        }
        return barriers;
    }
}
