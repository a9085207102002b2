package org.alongside.domain.extract;

import java.util.Arrays;
import java.util.Locale;

/// The twelve probation regions of England and Wales, and what is written where another word stands: a region is typed
/// freely, and free text does not leave.
enum Region {
    NORTH_EAST,
    NORTH_WEST,
    GREATER_MANCHESTER,
    YORKSHIRE_AND_THE_HUMBER,
    EAST_MIDLANDS,
    WEST_MIDLANDS,
    WALES,
    EAST_OF_ENGLAND,
    LONDON,
    KENT_SURREY_AND_SUSSEX,
    SOUTH_CENTRAL,
    SOUTH_WEST,
    OTHER,
    NOT_SAID;

    static Region of(String typed) {
        if (typed.isBlank()) {
            return NOT_SAID;
        }
        var plain = letters(typed);
        if (plain.equals("KSS")) {
            return KENT_SURREY_AND_SUSSEX;
        }
        return Arrays.stream(values())
                .filter(region -> letters(region.name()).equals(plain))
                .findFirst()
                .orElse(OTHER);
    }

    private static String letters(String words) {
        return words.toUpperCase(Locale.ROOT).replace("&", "AND").replaceAll("[^A-Z]", "");
    }
}
