package org.alongside.vault.backup;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which of the copies in a place are kept: the newest three, the last of each of seven days, and the last of each of
/// four weeks. Days and weeks without a copy do not count, so a long holiday costs none.
final class Keeping {
    private static final int NEWEST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private Keeping() {}

    /// Those of the moments that are kept.
    static Set<LocalDateTime> of(Collection<LocalDateTime> whole) {
        var newestFirst = whole.stream()
                .distinct()
                .sorted(Comparator.<LocalDateTime>naturalOrder().reversed())
                .toList();
        var kept = new HashSet<>(newestFirst.stream().limit(NEWEST).toList());
        kept.addAll(lastOfEach(newestFirst, LocalDateTime::toLocalDate, DAYS));
        kept.addAll(lastOfEach(newestFirst, Keeping::week, WEEKS));
        return Set.copyOf(kept);
    }

    private static List<LocalDateTime> lastOfEach(
            List<LocalDateTime> newestFirst, Function<LocalDateTime, Object> period, int most) {
        var seen = new HashSet<Object>();
        return newestFirst.stream()
                .filter(moment -> seen.add(period.apply(moment)))
                .limit(most)
                .toList();
    }

    private static List<Integer> week(LocalDateTime moment) {
        return List.of(moment.get(IsoFields.WEEK_BASED_YEAR), moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
