package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alongside.domain.progress.Flow;

/// How far someone came, in three steps: the rows of the flow are too many for tables of two ways over few people.
public enum Progressed {
    /// No exercise was used.
    NOT_STARTED,
    /// Some were, and the foundation is not complete.
    STARTED,
    /// The foundation is complete.
    FOUNDATION_OR_MORE;

    static Progressed of(Flow.Row stage) {
        return switch (stage) {
            case NOT_COMMENCED, AWAITING_START -> NOT_STARTED;
            case STOPPED_BEFORE_FOUNDATION, ONGOING -> STARTED;
            case FOUNDATION_COMPLETE, ALL_COMPLETE -> FOUNDATION_OR_MORE;
        };
    }

    /// A row of the flow as the files name it.
    public static String code(Flow.Row stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
