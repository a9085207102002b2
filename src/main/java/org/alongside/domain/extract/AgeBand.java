package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Ages in bands of ten years; the few at either end stand together.
public enum AgeBand {
    UNDER_20("UNDER_20", 20),
    TWENTIES("20-29", 30),
    THIRTIES("30-39", 40),
    FORTIES("40-49", 50),
    FIFTIES("50-59", 60),
    SIXTIES("60-69", 70),
    OLDER("70_AND_OVER", Integer.MAX_VALUE),
    UNKNOWN("UNKNOWN", Integer.MAX_VALUE);

    private final String code;
    private final int below;

    AgeBand(String code, int below) {
        this.code = code;
        this.below = below;
    }

    /// The band of an age in whole years.
    public static AgeBand of(Optional<Integer> years) {
        return years.map(age -> Arrays.stream(values())
                        .filter(band -> age < band.below)
                        .findFirst()
                        .orElse(OLDER))
                .orElse(UNKNOWN);
    }

    /// As it stands in files.
    public String code() {
        return code;
    }

    /// All of them, in order.
    public static List<String> codes() {
        return Arrays.stream(values()).map(AgeBand::code).toList();
    }
}
