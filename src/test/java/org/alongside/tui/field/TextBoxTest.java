package org.alongside.tui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Key.Name;
import org.alongside.tui.runtime.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextBoxTest {
    private static final List<Name> MOVES = List.of(
            Name.LEFT, Name.RIGHT, Name.UP, Name.DOWN, Name.HOME, Name.END, Name.BACKSPACE, Name.DELETE, Name.ENTER);
    private static final int[] LETTERS = {'a', 'e', ' ', 0x301, 0x302, 0x6F22, 0x1F600, 'w', '\t'};

    private static Input pressed(Key key, Action... action) {
        return new Input.Pressed(key, List.of(action).stream().findFirst());
    }

    private static TextBox press(TextBox box, Input input) {
        return box.take(input, 17).orElse(box);
    }

    private static TextBox typed(String text) {
        var box = TextBox.of("", true, 1_000);
        for (int c : text.codePoints().toArray()) {
            box = press(box, pressed(Key.of(c)));
        }
        return box;
    }

    private static boolean isBetweenClusters(TextBox box) {
        int place = 0;
        while (place < box.caret()) {
            place = Clusters.next(box.text(), place);
        }
        return place == box.caret();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void random_edits_keep_the_caret_between_clusters_and_can_all_be_undone(long seed) {
        var chance = new Random(seed);
        var box = TextBox.of("A start", true, 400);
        for (int step = 0; step < 2_000; step++) {
            var input = chance.nextBoolean()
                    ? pressed(Key.of(LETTERS[chance.nextInt(LETTERS.length)]))
                    : pressed(
                            new Key(MOVES.get(chance.nextInt(MOVES.size())), 0, chance.nextInt(4) == 0, false, false));
            box = press(box, chance.nextInt(50) == 0 ? new Input.Pasted("two\r\nlines e\u0301") : input);
            assertThat(isBetweenClusters(box)).as("seed %d step %d", seed, step).isTrue();
            assertThat(Normalizer.isNormalized(box.text(), Normalizer.Form.NFC)).isTrue();
            assertThat(box.text().length()).isLessThanOrEqualTo(410);
            assertThat(box.caretColumn(17)).isLessThanOrEqualTo(17);
        }
        undoneAndRedone(box);
    }

    private static void undoneAndRedone(TextBox box) {
        var forward = new ArrayList<String>();
        var back = box;
        while (!back.undo().isEmpty()) {
            forward.add(back.text());
            back = press(back, pressed(Key.ctrl('z'), Action.UNDO));
        }
        for (var text : forward.reversed()) {
            back = press(back, pressed(Key.ctrl('y'), Action.REDO));
            assertThat(back.text()).isEqualTo(text);
        }
    }

    @Test
    void a_word_is_undone_at_once_and_the_next_one_by_itself() {
        var box = typed("one two");
        box = press(box, pressed(Key.ctrl('z'), Action.UNDO));
        assertThat(box.text()).isEqualTo("one ");
    }

    @Test
    void an_accent_typed_after_its_letter_is_composed() {
        assertThat(typed("cafe\u0301").text()).isEqualTo("café");
        assertThat(typed("T\u0302y\u0302").caret())
                .isEqualTo(typed("T\u0302y\u0302").text().length());
    }

    @Test
    void a_line_takes_no_break_and_says_so_by_leaving_the_key() {
        var line = TextBox.line("a");
        assertThat(line.take(pressed(Key.of(Name.ENTER)), 10)).isEqualTo(Optional.empty());
        assertThat(press(line, new Input.Pasted("b\r\nc")).text()).isEqualTo("ab c");
    }

    @Test
    void what_goes_over_the_limit_is_not_taken_in() {
        assertThat(press(TextBox.of("12345678", true, 10), new Input.Pasted("abcdef"))
                        .text())
                .isEqualTo("12345678ab");
    }
}
