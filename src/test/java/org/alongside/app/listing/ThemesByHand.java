package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The figures of `report themes`, counted over the rows of caseload files without any code of the program.
final class ThemesByHand {
    /// Theme and subtheme, blank for all of the theme: codings, referrals, people.
    final Map<String, List<Integer>> themes = new TreeMap<>();

    /// Exercise, variant and flag: in all, by persons, by practitioners.
    final Map<String, List<Integer>> flags = new TreeMap<>();

    /// Answers, those gone through, notes, those gone through.
    final List<Integer> passages = new ArrayList<>(List.of(0, 0, 0, 0));

    private final Map<String, Map<String, String>> referrals = new HashMap<>();
    private final Map<String, Map<String, String>> sessions = new HashMap<>();

    ThemesByHand(Sheets sheets, Predicate<Map<String, String>> wanted) {
        sheets.referrals().stream().filter(wanted).forEach(row -> referrals.put(at(row, "referral_ref"), row));
        sheets.sessions().stream()
                .filter(row -> referrals.containsKey(at(row, "referral_ref")))
                .forEach(row -> sessions.put(at(row, "session_ref"), row));
        themes(sheets.codings());
        flags(sheets.flags());
        passages(sheets);
    }

    private static String at(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private Map<String, String> referralOf(Map<String, String> row) {
        var session = Objects.requireNonNull(sessions.get(at(row, "session_ref")));
        return Objects.requireNonNull(referrals.get(at(session, "referral_ref")));
    }

    private List<Map<String, String>> here(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> sessions.containsKey(at(row, "session_ref")))
                .toList();
    }

    private void themes(List<Map<String, String>> codings) {
        var met = new TreeMap<String, List<Set<String>>>();
        for (var row : here(codings)) {
            var names = new HashSet<>(List.of(at(row, "theme") + " ", at(row, "theme") + " " + at(row, "subtheme")));
            for (var name : names) {
                var sets = met.computeIfAbsent(name, any -> List.of(new HashSet<>(), new HashSet<>(), new HashSet<>()));
                sets.get(0).add(row.toString());
                sets.get(1).add(at(referralOf(row), "referral_ref"));
                sets.get(2).add(at(referralOf(row), "crn"));
            }
        }
        met.forEach(
                (name, sets) -> themes.put(name, sets.stream().map(Set::size).toList()));
    }

    private void flags(List<Map<String, String>> rows) {
        for (var row : here(rows)) {
            var name = at(row, "exercise") + " " + at(referralOf(row), "variant") + " " + at(row, "flag");
            var before = flags.getOrDefault(name, List.of(0, 0, 0));
            boolean person = at(row, "said_by").equals("PERSON");
            flags.put(
                    name,
                    List.of(before.get(0) + 1, before.get(1) + (person ? 1 : 0), before.get(2) + (person ? 0 : 1)));
        }
    }

    private void passages(Sheets sheets) {
        var coded = new HashSet<String>();
        sheets.codings().forEach(row -> coded.add(at(row, "session_ref") + " " + at(row, "passage")));
        for (var row : here(sheets.responses())) {
            count(0, coded.contains(at(row, "session_ref") + " " + at(row, "exercise") + ":" + at(row, "prompt")));
        }
        for (var row : sessions.values()) {
            if (!at(row, "note").isBlank()) {
                count(2, coded.contains(at(row, "session_ref") + " note"));
            }
        }
    }

    private void count(int place, boolean coded) {
        passages.set(place, passages.get(place) + 1);
        passages.set(place + 1, passages.get(place + 1) + (coded ? 1 : 0));
    }
}
