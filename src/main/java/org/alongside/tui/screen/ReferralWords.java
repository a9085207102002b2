package org.alongside.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.app.ReferPerson;
import org.alongside.domain.Code;
import org.alongside.domain.people.Person;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Suitability;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Problem;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.World;

/// What was typed into a referral, read as what it means.
record ReferralWords(World world, Person person, Map<String, String> values) {
    String tidy(String name) {
        return values.getOrDefault(name, "").strip();
    }

    private List<Toolkit> all() {
        return world.place().toolkits().all();
    }

    /// The toolkit chosen; the only one when there is no choice.
    Optional<Toolkit> toolkit() {
        return all().size() == 1
                ? Optional.of(all().getFirst())
                : all().stream().filter(one -> one.id().equals(tidy("toolkit"))).findFirst();
    }

    List<Field> toolkitFields() {
        var fields = new ArrayList<Field>();
        if (all().size() == 1) {
            fields.add(new Field.Heading("only", all().getFirst().title()));
        } else {
            var options = all().stream()
                    .map(one -> new Field.Option(one.id(), one.title()))
                    .toList();
            fields.add(new Field.Choice("toolkit", "Toolkit", "", options, options.size(), false));
        }
        toolkit().ifPresent(one -> {
            fields.add(new Field.Words("for", one.audience()));
            one.preferredInstead()
                    .ifPresent(programme -> fields.add(new Field.Words(
                            "instead",
                            "Where the person can take part in it, " + programme.title() + " comes first.")));
            var editions = one.editions().stream()
                    .map(edition -> new Field.Option(edition.id(), edition.title()))
                    .toList();
            if (editions.size() > 1) {
                fields.add(new Field.Choice(
                        "edition",
                        "Edition",
                        "Empty means " + editions.getFirst().label(),
                        editions,
                        editions.size(),
                        true));
            }
            var variants = one.variants().stream()
                    .map(variant -> new Field.Option(variant.id(), variant.title()))
                    .toList();
            if (!variants.isEmpty()) {
                fields.add(new Field.Choice("variant", "Clips for", "", variants, variants.size(), true));
            }
        });
        fields.add(new Field.Line("referred_on", "Date of referral", "Day/month/year", 12));
        fields.add(new Field.Button("next", "Continue"));
        return fields;
    }

    Field requirement() {
        var options = world.place().toolkits().reference("requirements").stream()
                .map(choice -> new Field.Option(choice.code(), choice.label()))
                .toList();
        return new Field.Choice("requirement", "Requirement", "", options, options.size(), true);
    }

    List<Field> suitabilityFields() {
        var asked = asked();
        var fields = new ArrayList<Field>();
        fields.add(new Field.Heading("answer", asked.answer().label()));
        int number = 0;
        for (var reason : asked.reasons()) {
            fields.add(new Field.Words("reason" + number++, "• " + reason));
        }
        if (asked.reasons().isEmpty()) {
            fields.add(new Field.Words("fits", "Nothing in the toolkit's own rules speaks against it."));
        }
        if (asksReason()) {
            fields.add(new Field.Area(
                    "suitability_reason", "Why it is right all the same", "It is kept with the referral.", 3, 4_000));
        }
        fields.add(new Field.Button("next", "Continue"));
        return fields;
    }

    boolean asksReason() {
        return asked().answer() != Answer.SUITABLE;
    }

    private Suitability asked() {
        return toolkit()
                .map(one -> new ReferPerson(world.atDesk()).ask(one, person, risk(), barriers(), referredOn()))
                .orElseGet(() -> new Suitability(Answer.SUITABLE, List.of()));
    }

    private LocalDate referredOn() {
        return Typed.date(tidy("referred_on")).orElse(world.today());
    }

    private Referral.Risk risk() {
        return new Referral.Risk(
                Code.parse(Sara.class, tidy("sara_partner")),
                Code.parse(Sara.class, tidy("sara_others")),
                Typed.date(tidy("sara_on")),
                Code.parse(Rosh.class, tidy("rosh")));
    }

    private Set<Barrier> barriers() {
        return Arrays.stream(tidy("barriers").split(";", -1))
                .flatMap(name -> Code.parse(Barrier.class, name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> some(String name) {
        return Optional.of(tidy(name)).filter(words -> !words.isEmpty());
    }

    /// What the use case takes.
    ReferPerson.Wish wish() {
        var order = new Referral.Order(
                Code.parse(Sentence.class, tidy("sentence")),
                some("requirement"),
                Typed.number(tidy("days_max")),
                Typed.date(tidy("sentence_ends_on")));
        return new ReferPerson.Wish(
                toolkit().map(Toolkit::id).orElse(""),
                some("edition"),
                some("variant"),
                referredOn(),
                order,
                risk(),
                barriers(),
                asksReason() ? tidy("suitability_reason") : "");
    }

    List<Problem> dates(String name, String label, boolean needed) {
        boolean bad = Typed.date(tidy(name)).isEmpty() && (needed || !tidy(name).isEmpty());
        return bad ? List.of(new Problem(name, label + " must be a date such as 4/11/2026.")) : List.of();
    }

    Optional<Problem> number(String name, String label) {
        return Typed.number(tidy(name)).isEmpty() && !tidy(name).isEmpty()
                ? Optional.of(new Problem(name, label + " must be a whole number."))
                : Optional.empty();
    }

    List<Field> answers() {
        var wish = wish();
        var lines = new ArrayList<String>();
        lines.add("Person: " + person.name() + " " + person.crn());
        toolkit()
                .ifPresent(one -> lines.add("Toolkit: " + one.title()
                        + wish.edition()
                                .flatMap(one::edition)
                                .or(() -> Optional.of(one.editions().getFirst()))
                                .map(edition -> ", " + edition.title())
                                .orElse("")));
        wish.variant()
                .flatMap(id -> toolkit().flatMap(one -> one.variant(id)))
                .ifPresent(variant -> lines.add("Clips for: " + variant.title()));
        lines.add("Date of referral: " + Say.day(wish.referredOn()));
        wish.order().sentence().ifPresent(sentence -> lines.add("Sentence: " + sentence.label()));
        wish.order()
                .requirement()
                .ifPresent(code -> lines.add("Requirement: " + ((Field.Choice) requirement()).words(code)));
        wish.order().daysMax().ifPresent(days -> lines.add("Most days: " + days));
        wish.order().endsOn().ifPresent(on -> lines.add("Sentence ends on: " + Say.day(on)));
        lines.add("SARA, higher of two: " + wish.risk().sara().label());
        wish.risk().rosh().ifPresent(rosh -> lines.add("Serious harm: " + rosh.label()));
        lines.add("Barriers: "
                + (wish.barriers().isEmpty()
                        ? "none"
                        : wish.barriers().stream().sorted().map(Code::label).collect(Collectors.joining(", "))));
        if (!wish.reason().isEmpty()) {
            lines.add("Why all the same: " + wish.reason());
        }
        var fields = new ArrayList<Field>();
        for (int index = 0; index < lines.size(); index++) {
            fields.add(new Field.Words("line" + index, lines.get(index)));
        }
        fields.add(new Field.Heading("gap", " "));
        fields.add(new Field.Button("save", "Save the referral"));
        return fields;
    }
}
