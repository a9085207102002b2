package org.alongside.domain.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The last look at files of counts before they are published, by a plainer way than the one that decided what to hide:
/// whether a hidden number is left alone in a sum of which all else is shown.
public final class GivenAway {
    private static final int COUNTS = 3; // people, and two shares of them
    private static final int FIRST_SUMMED = 2; // nothing is summed over toolkits and editions

    private GivenAway() {}

    /// Whether a number is given away in one of these; files of other shapes have nothing to sum.
    public static boolean inAny(List<Resource> files) {
        return files.stream().filter(file -> file.columns().contains("people")).anyMatch(GivenAway::in);
    }

    private static boolean in(Resource file) {
        int categories = file.fields().size() - COUNTS;
        var numbers = new HashMap<List<String>, String>();
        file.rows().forEach(row -> numbers.put(row.subList(0, categories), row.get(categories)));
        for (var key : numbers.keySet()) {
            for (int at = FIRST_SUMMED; at < categories; at++) {
                if (key.get(at).equals(Counts.ALL) && isAlone(numbers, key, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAlone(Map<List<String>, String> numbers, List<String> total, int at) {
        long parts = 0;
        long hidden = 0;
        for (var one : numbers.entrySet()) {
            var key = one.getKey();
            if (!key.get(at).equals(Counts.ALL)
                    && key.subList(0, at).equals(total.subList(0, at))
                    && key.subList(at + 1, key.size()).equals(total.subList(at + 1, total.size()))) {
                parts++;
                hidden += one.getValue().equals(Counts.HIDDEN) ? 1 : 0;
            }
        }
        boolean isTotalHidden = Counts.HIDDEN.equals(numbers.get(total));
        return isTotalHidden ? hidden == 0 && parts > 0 : hidden == 1;
    }
}
