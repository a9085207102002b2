package org.alongside.app.request;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.print.Stamp;
import org.alongside.domain.people.Crn;

/// The answer for machines. Format: `src/docs/formats/records.md`.
record RequestedFile(Review review) {
    static final String FORMAT = "alongside-records-1";

    Map<String, Object> data(Crn crn, Stamp stamp, Map<String, List<Entry>> sections) {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", FORMAT);
        data.put("crn", crn.text());
        data.put("made_at", made(stamp));
        data.put("made_by", stamp.by());
        data.put("held", true);
        data.put("names_given", review.names().isPresent());
        sections.forEach((name, entries) -> data.put(
                name,
                entries.stream()
                        .filter(entry -> !isSetApart(entry))
                        .map(this::entry)
                        .toList()));
        data.put(
                "sensitive_notes",
                sections.values().stream()
                        .flatMap(List::stream)
                        .flatMap(Entry::allItems)
                        .filter(Item::sensitive)
                        .map(this::note)
                        .toList());
        return data;
    }

    static String made(Stamp stamp) {
        return stamp.at().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// An earlier version of a sensitive note stands with the notes alone.
    static boolean isSetApart(Entry entry) {
        return entry.facts().isEmpty() && entry.items().stream().allMatch(Item::sensitive);
    }

    private Map<String, Object> entry(Entry entry) {
        var fields = new LinkedHashMap<String, Object>();
        if (entry.facts().isEmpty()) {
            fields.put("item", entry.items().getFirst().code());
            fields.put("where", entry.title());
        }
        fields.putAll(entry.facts());
        var withheld = new ArrayList<Map<String, Object>>();
        for (var item : entry.items()) {
            if (item.sensitive()) {
                continue;
            }
            review.withheld(item)
                    .ifPresentOrElse(
                            why -> withheld.add(withheld(item, why)),
                            () -> fields.put(item.field(), review.shown(item)));
        }
        if (!withheld.isEmpty()) {
            fields.put("withheld", withheld);
        }
        entry.parts()
                .forEach((name, part) ->
                        fields.put(name, part.stream().map(this::entry).toList()));
        return fields;
    }

    private static Map<String, Object> withheld(Item item, String why) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("field", item.field());
        fields.put("item", item.code());
        fields.put("why", why);
        return fields;
    }

    private Map<String, Object> note(Item item) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("item", item.code());
        fields.put("where", item.where());
        review.withheld(item)
                .ifPresentOrElse(
                        why -> fields.put("withheld", why), () -> fields.put(item.field(), review.shown(item)));
        return fields;
    }
}
