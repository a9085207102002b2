package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.List;
import org.alongside.domain.progress.Flow;

/// How far someone came, in three steps: the rows of the flow are too many for tables of two ways over few people.
enum Progressed {
    NOT_STARTED,
    STARTED,
    FOUNDATION_OR_MORE;

    static Progressed of(Flow.Row stage) {
        return switch (stage) {
            case NOT_COMMENCED, AWAITING_START -> NOT_STARTED;
            case STOPPED_BEFORE_FOUNDATION, ONGOING -> STARTED;
            case FOUNDATION_COMPLETE, ALL_COMPLETE -> FOUNDATION_OR_MORE;
        };
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
