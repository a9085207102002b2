package org.alongside.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.referral.Referrals;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.domain.toolkit.Toolkits;
import org.junit.jupiter.api.Test;

final class CourseTest {
    private static final Terms GUARDED = new Terms(
            4,
            false,
            List.of(
                    new Terms.Gate("training", "Your training", "Have you?"),
                    new Terms.Gate("yes", "Their yes", "Is it?")),
            List.of(),
            List.of());

    private static Course course(Terms terms, Set<String> recorded) {
        var plain = Toolkits.aToolkit(24);
        var toolkit = new Toolkit(
                plain.id(),
                plain.title(),
                plain.publisher(),
                plain.version(),
                plain.notice(),
                plain.audience(),
                plain.aim(),
                plain.editions(),
                plain.variants(),
                plain.modules(),
                plain.exercises(),
                plain.suitability(),
                Optional.empty(),
                List.of(),
                terms,
                List.of());
        var one = new Case(Referrals.aPerson(1), Referrals.aReferral("2026-11-01"), List.of(), List.of(), List.of());
        return new Course(one, toolkit, toolkit.editions().getFirst(), recorded, Set.of());
    }

    @Test
    void nothing_speaks_against_the_foundation_where_nothing_is_asked_for() {
        assertThat(course(Terms.NONE, Set.of()).against("srt-05")).isEmpty();
    }

    @Test
    void what_comes_before_the_foundation_is_done_says_how_much_of_it_is_missing() {
        assertThat(course(Terms.NONE, Set.of()).against("srt-09"))
                .containsExactly("The foundation comes first: 0 of 8 are done.");
    }

    @Test
    void facts_not_on_record_are_named_and_those_on_record_are_not() {
        assertThat(course(GUARDED, Set.of()).against("srt-01"))
                .containsExactly("Not on record yet: Your training; Their yes.");
        assertThat(course(GUARDED, Set.of("training")).against("srt-01"))
                .containsExactly("Not on record yet: Their yes.");
        assertThat(course(GUARDED, Set.of("training", "yes")).against("srt-01")).isEmpty();
    }

    @Test
    void an_exercise_of_another_edition_says_so() {
        var course = course(Terms.NONE, Set.of());
        var small = new Edition("small", "Short", List.of("srt-01"), List.of());
        var other = new Course(course.one(), course.toolkit(), small, Set.of(), Set.of());
        assertThat(other.against("srt-02")).containsExactly("It is not in the edition of this referral, Short.");
    }
}
