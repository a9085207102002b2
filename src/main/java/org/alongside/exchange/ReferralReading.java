package org.alongside.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.DidYouMean;
import org.alongside.app.Toolkits;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralRules;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Toolkit;

/// Reads a row of `referrals.csv`. Its status is settled later, once the sessions are known.
final class ReferralReading implements Reading {
    private static final int DAYS_MOST = 9_999;

    private final Book book;

    ReferralReading(Book book) {
        this.book = book;
    }

    @Override
    public void take(Line line) {
        var ref = line.needed("referral_ref", 40);
        if (!book.referrals.name(ref)) {
            throw Unfit.repeat("referral_ref");
        }
        var person = book.people
                .find(PeopleReading.crn(line).text())
                .orElseThrow(() -> new Unfit("crn", "names nobody who is in the record or was kept from people.csv"));
        var before = book.referrals.held(ref);
        if (before.filter(held -> !held.personId().equals(person.id())).isPresent()) {
            throw new Unfit("crn", "is not the person this referral is of in the record");
        }
        book.referrals.bring(ref, referral(line, ref, person, before));
    }

    private Referral referral(Line line, String ref, Person person, Optional<Referral> before) {
        var on = referredOn(line, person);
        var ending = ending(line, on, before.flatMap(Referral::ending));
        var open = new Referral(
                before.map(Referral::id).orElseGet(book.desk.ids()::next),
                ref,
                person.id(),
                choice(line),
                on,
                order(line),
                risk(line),
                barriers(line),
                line.text("practitioner", 200),
                before.map(Referral::status).filter(status -> !status.isOver()).orElse(ReferralStatus.REFERRED),
                before.map(Referral::suitability).orElseGet(() -> new Referral.Suitability(Optional.empty(), "")),
                Optional.empty());
        return ending.map(open::ended).orElse(open);
    }

    private LocalDate referredOn(Line line, Person person) {
        var on = pastDay(line, "referred_on").orElseThrow(() -> new Unfit("referred_on", "is needed"));
        if (person.yearsOldOn(on).filter(years -> years < ReferralRules.AGE_MIN).isPresent()) {
            throw new Unfit("referred_on", "is before the person's 18th birthday");
        }
        return on;
    }

    private Optional<LocalDate> pastDay(Line line, String column) {
        var day = line.date(column);
        if (day.filter(on -> on.isAfter(book.desk.today())).isPresent()) {
            throw new Unfit(column, "is in the future");
        }
        return day;
    }

    private Referral.Choice choice(Line line) {
        var toolkit = book.desk
                .toolkits()
                .find(line.id("toolkit"))
                .orElseThrow(() -> new Unfit(
                        "toolkit",
                        "is not the id of an installed toolkit"
                                + DidYouMean.words(
                                        line.id("toolkit"),
                                        book.desk.toolkits().all().stream()
                                                .map(Toolkit::id)
                                                .toList())));
        var edition = line.id("edition");
        if (!edition.isEmpty() && toolkit.edition(edition).isEmpty()) {
            throw new Unfit("edition", "is not an edition of that toolkit");
        }
        var variant = line.word("variant", 200);
        var named = toolkit.variant(variant).map(Toolkit.Variant::id);
        if (!variant.isEmpty() && named.isEmpty()) {
            throw new Unfit("variant", "is not a variant of that toolkit");
        }
        return new Referral.Choice(toolkit.id(), edition.isEmpty() ? first(toolkit) : edition, named);
    }

    private static String first(Toolkit toolkit) {
        return toolkit.editions().stream()
                .findFirst()
                .map(Edition::id)
                .orElseThrow(() -> new Unfit("edition", "cannot be chosen: that toolkit has none"));
    }

    private Referral.Order order(Line line) {
        return new Referral.Order(
                line.code("sentence", Sentence.class),
                requirement(line),
                line.number("days_max", 0, DAYS_MOST),
                line.date("sentence_ends_on"));
    }

    private Optional<String> requirement(Line line) {
        var word = line.word("requirement", 200);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(book.desk.toolkits().reference("requirements").stream()
                .filter(choice -> isNamed(choice, word))
                .findFirst()
                .map(Toolkits.Choice::code)
                .orElseThrow(() -> new Unfit("requirement", "is not on the list of requirements")));
    }

    private static boolean isNamed(Toolkits.Choice choice, String word) {
        return choice.code().equalsIgnoreCase(word) || choice.aliases().stream().anyMatch(word::equalsIgnoreCase);
    }

    private Referral.Risk risk(Line line) {
        return new Referral.Risk(
                line.code("sara_partner", Sara.class),
                line.code("sara_others", Sara.class),
                pastDay(line, "sara_on"),
                line.code("rosh", Rosh.class));
    }

    private static Set<Barrier> barriers(Line line) {
        var barriers = EnumSet.noneOf(Barrier.class);
        for (var word : line.text("barriers", 400).split(";", -1)) {
            if (!word.isBlank()) {
                barriers.add(Line.code("barriers", Barrier.class, word));
            }
        }
        return barriers;
    }

    private Optional<Referral.Ending> ending(Line line, LocalDate referredOn, Optional<Referral.Ending> before) {
        var on = pastDay(line, "ended_on");
        var reason = line.code("end_reason", EndReason.class);
        if (on.isPresent() != reason.isPresent()) {
            throw new Unfit(
                    on.isPresent() ? "end_reason" : "ended_on", "is needed: an end has both a date and a reason");
        }
        if (on.filter(day -> day.isBefore(referredOn)).isPresent()) {
            throw new Unfit("ended_on", "is before referred_on");
        }
        return on.flatMap(day -> reason.map(why -> new Referral.Ending(
                day, why, before.map(Referral.Ending::comment).orElse(""))));
    }

    @Override
    public void refuse(Line line) {
        book.referrals.refuse(line.word("referral_ref", Integer.MAX_VALUE));
    }
}
