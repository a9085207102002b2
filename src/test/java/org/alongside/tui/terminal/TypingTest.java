package org.alongside.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.ArrayList;
import java.util.List;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Msg;
import org.junit.jupiter.api.Test;

final class TypingTest {
    private static final char HIGH = '\ud83d';
    private static final char LOW = '\ude00';

    private final List<Msg> told = new ArrayList<>();
    private final Typing typing = new Typing(told::add);

    private void type(char... characters) {
        for (char character : characters) {
            typing.take(new KeyStroke(character, false, false));
        }
    }

    @Test
    void half_a_character_is_dropped_and_what_follows_is_taken() {
        type(LOW, 'a', HIGH, 'b', HIGH, HIGH, LOW);
        typing.take(new KeyStroke(HIGH, false, true));
        typing.take(new KeyStroke(KeyType.Enter));
        assertThat(told)
                .containsExactly(
                        new Msg.Press(Key.of('a')),
                        new Msg.Press(Key.of('b')),
                        new Msg.Press(Key.of(0x1F600)),
                        new Msg.Press(Key.of(Key.Name.ENTER)));
    }

    @Test
    void pasted_text_holds_whole_characters_only_and_no_more_than_any_field_takes() {
        typing.take(new KeyStroke(OurTerminal.Pasting.BEGINS));
        type(HIGH, 'a', HIGH, LOW, LOW);
        typing.take(new KeyStroke(OurTerminal.Pasting.ENDS));
        assertThat(told).containsExactly(new Msg.Paste("a\ud83d\ude00"));

        typing.take(new KeyStroke(OurTerminal.Pasting.BEGINS));
        for (int count = 0; count < 150_000; count++) {
            type('x');
        }
        typing.take(new KeyStroke(OurTerminal.Pasting.ENDS));
        assertThat(told.getLast()).isEqualTo(new Msg.Paste("x".repeat(100_000)));
    }
}
