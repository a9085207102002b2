package org.alongside.app.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Report;
import org.alongside.domain.figures.Weeks;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.progress.Wanted;
import org.jspecify.annotations.Nullable;

/// What a report was asked to count, said on the report itself.
///
/// @param dates whether the dates asked for are those of referrals or of sessions
record Scoped(Wanted wanted, Dates dates) {
    /// What the dates choose.
    enum Dates {
        REFERRED_ON("Referred"),
        HELD_ON("Sessions");

        private final String label;

        Dates(String label) {
            this.label = label;
        }
    }

    /// Which cases are to be read.
    Wanted cases() {
        var scope = wanted.referrals();
        return dates == Dates.REFERRED_ON
                ? wanted
                : new Wanted(
                        new Flow.Scope(scope.toolkit(), scope.edition(), Optional.empty(), Optional.empty()),
                        wanted.region(),
                        wanted.team(),
                        wanted.practitioner());
    }

    /// Which sessions are counted.
    Weeks.Held held() {
        return new Weeks.Held(wanted.referrals().from(), wanted.referrals().to());
    }

    /// As JSON has it.
    Map<String, @Nullable Object> data() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("toolkit", wanted.referrals().toolkit().orElse(null));
        fields.put("edition", wanted.referrals().edition().orElse(null));
        fields.put("from", wanted.referrals().from().map(LocalDate::toString).orElse(null));
        fields.put("to", wanted.referrals().to().map(LocalDate::toString).orElse(null));
        fields.put("dates", dates.name().toLowerCase(Locale.ROOT));
        fields.put("region", wanted.region().orElse(null));
        fields.put("team", wanted.team().orElse(null));
        fields.put("practitioner", wanted.practitioner().orElse(null));
        return fields;
    }

    /// As people read it: what was asked for, and nothing that was not, save the four that are always said.
    Block facts() {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("Toolkit", wanted.referrals().toolkit().orElse("any")));
        facts.add(new Block.Fact("Edition", wanted.referrals().edition().orElse("any")));
        facts.add(new Block.Fact(dates.label + " from", day(wanted.referrals().from(), "the first")));
        facts.add(new Block.Fact(dates.label + " to", day(wanted.referrals().to(), "the latest")));
        wanted.region().ifPresent(name -> facts.add(new Block.Fact("Region", name)));
        wanted.team().ifPresent(name -> facts.add(new Block.Fact("Team", name)));
        wanted.practitioner().ifPresent(name -> facts.add(new Block.Fact("Practitioner", name)));
        return new Block.Facts(facts);
    }

    static String day(Optional<LocalDate> day, String otherwise) {
        return day.map(date -> "%d/%d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()))
                .orElse(otherwise);
    }

    /// A report of rows, with what else is counted beside them.
    ///
    /// @param rows the same fields in each, or none
    /// @param more other figures of JSON, by name
    /// @param blocks what follows the scope
    Report report(
            String name,
            String title,
            List<String> columns,
            List<Fields> rows,
            Map<String, ?> more,
            List<Block> blocks,
            Warnings warnings) {
        return report(name, title, Listing.csv(columns, rows), rows, more, blocks, warnings);
    }

    /// As the other, where CSV has rows of its own.
    Report report(
            String name,
            String title,
            Report.Rows csv,
            List<Fields> rows,
            Map<String, ?> more,
            List<Block> blocks,
            Warnings warnings) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("scope", data());
        data.put("rows", rows.stream().map(Fields::all).toList());
        data.putAll(more);
        data.put("warnings", warnings.all());
        var shown = new ArrayList<Block>();
        shown.add(facts());
        shown.addAll(blocks);
        return new Report(name, title, data, csv, shown, warnings.brief());
    }
}
