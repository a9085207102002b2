package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Find;
import org.alongside.app.Report;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Framework;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.CodingRules;
import org.alongside.domain.session.SessionRecord;

/// Answers and notes with the themes found in them, to be gone through.
public final class Passages {
    private static final List<String> COLUMNS = List.of(
            "session_ref",
            "passage",
            "held_on",
            "toolkit",
            "words",
            "framework",
            "theme",
            "subtheme",
            "coded_on",
            "coded_by");
    private static final List<Shown> SHOWN = List.of(
            new Shown("session_ref", "Session"),
            new Shown("passage", "Passage"),
            new Shown("theme", "Theme"),
            new Shown("subtheme", "Subtheme"),
            new Shown("words", "Words"));

    private final Desk desk;

    /// At this desk.
    public Passages(Desk desk) {
        this.desk = desk;
    }

    /// Which passages are wanted.
    public enum Wanted {
        ALL,
        /// Those in which something was found.
        CODED,
        /// Those that nobody has gone through yet.
        UNCODED;

        boolean holds(boolean coded) {
            return this == ALL || coded == (this == CODED);
        }
    }

    /// All, or those of one person: one row for each theme found, and one without for a passage in which none was.
    public Report list(Optional<Person> person, Wanted wanted) {
        var cases = person.map(one -> desk.records().casesOf(one.id()))
                .orElseGet(() -> desk.records().cases());
        var about = person.map(one -> Set.of(one.id())).orElseGet(() -> Reports.peopleOf(cases));
        return report(
                about,
                cases.stream()
                        .flatMap(one -> one.sessions().stream().flatMap(record -> rows(one, record, wanted).stream()))
                        .toList());
    }

    /// As the other, of one session.
    public Report list(Find.Held held, Wanted wanted) {
        return report(Set.of(held.one().person().id()), rows(held.one(), held.record(), wanted));
    }

    private Report report(Set<UUID> about, List<Fields> rows) {
        new Consultation(desk).of(about, "theme.list");
        return Listing.rows("passages", "Answers and notes", COLUMNS, SHOWN, rows)
                .about(about);
    }

    private static List<Fields> rows(Case one, SessionRecord record, Wanted wanted) {
        var passages = Stream.concat(
                record.responses().stream().map(said -> new Passage(said.exercise(), said.prompt())),
                Stream.of(Passage.NOTE));
        var rows = new ArrayList<Fields>();
        passages.filter(passage -> !CodingRules.words(record, passage).isBlank())
                .forEach(passage -> {
                    var found = record.codings().stream()
                            .filter(coding -> coding.passage().equals(passage))
                            .toList();
                    if (wanted.holds(!found.isEmpty())) {
                        found.forEach(coding -> rows.add(row(one, record, passage, Optional.of(coding))));
                        if (found.isEmpty()) {
                            rows.add(row(one, record, passage, Optional.empty()));
                        }
                    }
                });
        return rows;
    }

    private static Fields row(Case one, SessionRecord record, Passage passage, Optional<Coding> found) {
        var appointment = record.session().appointment();
        return new Fields()
                .text("session_ref", appointment.ref())
                .text("passage", passage.name())
                .text("held_on", appointment.on())
                .text("toolkit", one.referral().choice().toolkit())
                .text("words", CodingRules.words(record, passage))
                .text("framework", found.map(coding -> coding.theme().framework()))
                .text("theme", found.map(Coding::theme))
                .text("subtheme", found.flatMap(Coding::subtheme))
                .text("coded_on", found.map(Coding::on))
                .text("coded_by", found.map(Coding::by));
    }

    /// The themes that there are, by framework.
    public static Report frameworks() {
        var rows = new ArrayList<Fields>();
        for (var framework : Framework.values()) {
            Arrays.stream(Theme.values())
                    .filter(theme -> theme.framework() == framework)
                    .forEach(theme -> {
                        rows.add(theme(theme).text("subtheme", "").text("label", theme.label()));
                        theme.subthemes()
                                .forEach(one -> rows.add(
                                        theme(theme).text("subtheme", one).text("label", one.label())));
                    });
        }
        return Listing.rows(
                "frameworks",
                "Themes",
                List.of("framework", "theme", "subtheme", "label"),
                List.of(new Shown("theme", "Theme"), new Shown("subtheme", "Subtheme"), new Shown("label", "Meaning")),
                rows);
    }

    private static Fields theme(Theme theme) {
        return new Fields().text("framework", theme.framework()).text("theme", theme);
    }
}
