package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.List;

/// What share of the sessions that have an outcome someone came to. Sessions that were called off count for neither.
enum Attended {
    ALL_OF_THEM,
    THREE_QUARTERS,
    HALF,
    LESS,
    NONE_OF_THEM,
    NO_SESSION;

    static Attended of(int held, int missed) {
        int all = held + missed;
        if (all == 0) {
            return NO_SESSION;
        }
        if (missed == 0) {
            return ALL_OF_THEM;
        }
        if (held == 0) {
            return NONE_OF_THEM;
        }
        return 4 * held >= 3 * all ? THREE_QUARTERS : 2 * held >= all ? HALF : LESS;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
