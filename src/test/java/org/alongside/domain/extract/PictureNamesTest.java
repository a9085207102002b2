package org.alongside.domain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PictureNamesTest {
    private static List<String> names(Cohort... cohorts) {
        return List.copyOf(PictureNames.of(List.of(cohorts)).values());
    }

    @Test
    void ids_of_packs_stay_as_they_are() {
        assertThat(names(new Cohort("skills-for-relationships", "pilot"), new Cohort("a.b_c", "2.0")))
                .containsExactly("skills-for-relationships-pilot", "a.b_c-2.0");
    }

    @Test
    void two_cohorts_never_share_a_name() {
        assertThat(names(
                        new Cohort("a-b", "c"),
                        new Cohort("a", "b-c"),
                        new Cohort("A", "B C"),
                        new Cohort("a", "b-c-2"),
                        new Cohort("", "/"),
                        new Cohort("\u4e2d", "other")))
                .containsExactly("a-b-c", "a-b-c-2", "a-b-c-3", "a-b-c-2-2", "other-other", "other-other-2");
    }

    @Test
    void whatever_they_are_called_names_are_short_and_plain() {
        var nasty = new ArrayList<Cohort>();
        for (var id :
                List.of("../../etc/passwd", "C:\\x", "x\u0000y", "\u0130\u0131", "a".repeat(500), "- - -", "x\n")) {
            nasty.add(new Cohort(id, "current"));
            nasty.add(new Cohort("srt", id));
        }
        assertThat(PictureNames.of(nasty).values())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9._-]{1,100}"));
    }
}
