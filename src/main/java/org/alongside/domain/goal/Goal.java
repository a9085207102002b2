package org.alongside.domain.goal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a person wants to reach.
///
/// @param place 1 to 3, by which people name it
/// @param wanted in the person's own words
/// @param weight how much it matters beside the others, 1 to 10
/// @param looks what a level would look like; at least what is hoped for
/// @param baseline where it stood when the work began
public record Goal(
        UUID id,
        UUID referralId,
        int place,
        String wanted,
        int weight,
        Map<Level, String> looks,
        Optional<Level> baseline,
        LocalDate setOn) {
    /// As many as a referral may have.
    public static final int MOST = 3;

    /// The greatest weight.
    public static final int WEIGHT_MAX = 10;

    /// Refuses what no goal is; keeps its own copy of the levels, without the empty ones.
    public Goal {
        if (place < 1 || place > MOST) {
            throw new IllegalArgumentException("place must be 1.." + MOST + ": " + place);
        }
        if (weight < 1 || weight > WEIGHT_MAX) {
            throw new IllegalArgumentException("weight must be 1.." + WEIGHT_MAX + ": " + weight);
        }
        var said = new EnumMap<Level, String>(Level.class);
        looks.forEach((level, words) -> {
            if (!words.isBlank()) {
                said.put(level, words);
            }
        });
        looks = Map.copyOf(said);
    }

    /// What that level would look like; empty where nobody has said.
    public String look(Level level) {
        return looks.getOrDefault(level, "");
    }
}
