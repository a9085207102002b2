package org.alongside.studio.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alongside.studio.story.Mood;
import org.junit.jupiter.api.Test;

class ExpressionTest {

    @Test
    void no_two_moods_look_the_same() {
        assertThat(Arrays.stream(Mood.values()).map(Expression::of)).doesNotHaveDuplicates();
    }

    @Test
    void a_face_changes_gently() {
        var half = Expression.mix(Expression.of(Mood.SAD), Expression.of(Mood.HAPPY), 0.5);

        assertThat(half.smile())
                .isBetween(
                        Expression.of(Mood.SAD).smile(),
                        Expression.of(Mood.HAPPY).smile());
    }
}
