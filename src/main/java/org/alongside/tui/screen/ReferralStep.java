package org.alongside.tui.screen;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.Rosh;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Problem;

/// The pages of a referral, in order.
enum ReferralStep {
    TOOLKIT("Toolkit") {
        @Override
        List<Field> fields(ReferralWords words) {
            return words.toolkitFields();
        }

        @Override
        List<Problem> problems(ReferralWords words) {
            return words.toolkit().isEmpty()
                    ? List.of(new Problem("toolkit", "Choose a toolkit."))
                    : words.dates("referred_on", "Date of referral", true);
        }
    },
    ORDER("Order") {
        @Override
        List<Field> fields(ReferralWords words) {
            return List.of(
                    Field.codes("sentence", "Sentence", "", Sentence.class),
                    words.requirement(),
                    new Field.Line("days_max", "Most days", "Only where a court or board set a limit", 5),
                    new Field.Line("sentence_ends_on", "Sentence ends on", "Day/month/year", 12),
                    new Field.Button("next", "Continue"));
        }

        @Override
        List<Problem> problems(ReferralWords words) {
            return words.number("days_max", "Most days")
                    .map(List::of)
                    .orElseGet(() -> words.dates("sentence_ends_on", "Sentence ends on", false));
        }
    },
    RISK("Risk and barriers") {
        @Override
        List<Field> fields(ReferralWords words) {
            return List.of(
                    new Field.Words("read", "As read elsewhere, with its date. Nothing is worked out here."),
                    Field.codes("sara_partner", "SARA to partner", "", Sara.class),
                    Field.codes("sara_others", "SARA to others", "", Sara.class),
                    new Field.Line("sara_on", "Date of the SARA", "Day/month/year", 12),
                    Field.codes("rosh", "Serious harm", "", Rosh.class),
                    new Field.Ticks(
                            "barriers",
                            "Barriers",
                            "Why the accredited programme cannot be used; any that apply",
                            Field.options(Barrier.class)),
                    new Field.Button("next", "Continue"));
        }

        @Override
        List<Problem> problems(ReferralWords words) {
            return words.dates("sara_on", "Date of the SARA", false);
        }
    },
    SUITABILITY("Does it fit?") {
        @Override
        List<Field> fields(ReferralWords words) {
            return words.suitabilityFields();
        }

        @Override
        List<Problem> problems(ReferralWords words) {
            return words.asksReason() && words.tidy("suitability_reason").isEmpty()
                    ? List.of(new Problem("suitability_reason", "Say why it is right all the same."))
                    : List.of();
        }
    },
    CHECK("Check your answers") {
        @Override
        List<Field> fields(ReferralWords words) {
            return words.answers();
        }

        @Override
        List<Problem> problems(ReferralWords words) {
            return List.of();
        }
    };

    private static final List<ReferralStep> ALL = List.of(values());

    private final String label;

    ReferralStep(String label) {
        this.label = label;
    }

    abstract List<Field> fields(ReferralWords words);

    abstract List<Problem> problems(ReferralWords words);

    String label() {
        return label;
    }

    /// "2 of 5".
    String place() {
        return (ALL.indexOf(this) + 1) + " of " + ALL.size();
    }

    Optional<ReferralStep> before() {
        return this == TOOLKIT ? Optional.empty() : Optional.of(ALL.get(ALL.indexOf(this) - 1));
    }

    Optional<ReferralStep> after() {
        return this == CHECK ? Optional.empty() : Optional.of(ALL.get(ALL.indexOf(this) + 1));
    }

    /// The step on which that column is asked for.
    static ReferralStep of(String column) {
        return switch (column) {
            case "sentence", "requirement", "days_max", "sentence_ends_on" -> ORDER;
            case "sara_partner", "sara_others", "sara_on", "rosh", "barriers" -> RISK;
            case "suitability_reason" -> SUITABILITY;
            default -> TOOLKIT;
        };
    }
}
