package org.alongside.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alongside.tui.frame.Frame;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.KeyMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys at random, sizes at random: nothing throws, every frame is whole, the cursor is always on it.
final class MonkeyTest {
    private static final int KEYS = 4_000;
    private static final String TYPED = "abcé漢9/: .\u0301ŷ";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void any_keys_in_any_order_leave_a_whole_frame(long seed) {
        var chance = new Random(seed);
        var keys = keys();
        var app = App.today();
        for (int press = 0; press < KEYS; press++) {
            if (chance.nextInt(60) == 0) {
                app.resize(1 + chance.nextInt(120), 1 + chance.nextInt(40));
            }
            if (chance.nextInt(80) == 0) {
                app.paste("pasted\ntext\u202e\u0007");
            }
            var key = keys.get(chance.nextInt(keys.size()));
            app.press(key);
            if (app.frame().text().contains("Unlock")) {
                app.type(Door.PASSPHRASE).press(App.ENTER);
            }
            assertThat(isWhole(app.frame()))
                    .as(
                            "seed %d, key %d: %s%n%s %s%n%s",
                            seed,
                            press,
                            key,
                            app.frame().size(),
                            app.frame().cursor(),
                            app.frame().text())
                    .isTrue();
        }
    }

    private static List<Key> keys() {
        var keys = new ArrayList<Key>();
        KeyMap.all().forEach(binding -> keys.addAll(binding.keys()));
        TYPED.codePoints().forEach(c -> keys.add(Key.of(c)));
        keys.add(Key.of(Key.Name.BACKSPACE));
        keys.add(Key.of(Key.Name.DELETE));
        keys.add(Key.of(Key.Name.OTHER));
        for (int more = 0; more < 12; more++) {
            keys.add(App.ENTER);
            keys.add(App.DOWN);
        }
        return keys;
    }

    private static boolean isWhole(Frame frame) {
        var cursor = frame.cursor();
        return frame.rows().size() == frame.size().rows()
                && frame.rows().stream()
                        .allMatch(row -> row.size() == frame.size().columns())
                && cursor.isPresent()
                && cursor.get().column() < frame.size().columns()
                && cursor.get().row() < frame.size().rows();
    }
}
