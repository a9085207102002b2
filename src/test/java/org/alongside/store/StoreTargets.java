package org.alongside.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.fuzz.Target;

/// Rows as text in the history of changes.
public final class StoreTargets {
    private StoreTargets() {}

    /// All of this room.
    public static List<Target> all() {
        return List.of(Target.ofText(
                        "row text",
                        RowText.class,
                        List.of(
                                RowText.of(new TreeMap<>(Map.of("note", "a\nb\\c=\r", "minutes", "50"))),
                                RowText.of(new TreeMap<>())),
                        StoreTargets::row)
                .with("=", "\\", "\\n", "\n", "a=b\n"));
    }

    private static void row(String text) {
        var columns = RowText.columns(text);
        assertThat(RowText.columns(RowText.of(columns))).isEqualTo(columns);
    }
}
