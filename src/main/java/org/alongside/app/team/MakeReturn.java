package org.alongside.app.team;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.Returned;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.session.Session;
import org.alongside.domain.team.MadeReturn;
import org.alongside.domain.team.Named;
import org.alongside.domain.team.ReturnHead;
import org.alongside.domain.team.TeamRows;

/// A practitioner makes a return: everything held, as it stands, sealed to the team.
public final class MakeReturn {
    private static final int ROWS_MAX = 500_000;
    private static final Comparator<Row> BY_KEY = Comparator.<Row>comparingLong(
                    row -> row.id().getMostSignificantBits() + Long.MIN_VALUE)
            .thenComparingLong(row -> row.id().getLeastSignificantBits() + Long.MIN_VALUE);
    private static final List<String> DAYS = List.of("referred_on", "held_on", "changed_on", "set_on");

    private final Desk desk;
    private final TeamKeys keys;
    private final ReturnFiles files;
    private final long seq;

    /// At this desk.
    ///
    /// @param seq how many changes the vault has saved
    public MakeReturn(Desk desk, TeamKeys keys, ReturnFiles files, long seq) {
        this.desk = desk;
        this.keys = keys;
        this.files = files;
        this.seq = seq;
    }

    /// What was made.
    ///
    /// @param people how many are in it
    public record Made(Path file, long number, int people, int rows, boolean freeText) {}

    /// What the rows come to.
    private record Gathered(
            Map<String, Integer> entries, Set<UUID> people, LocalDate from, Optional<LocalDate> lastSession) {}

    /// Makes the next one. The number is spent once its line is in the log, whether or not the file can be written.
    ///
    /// @param freeText whether the free texts may be in it; the practitioner's own setting may say no besides
    /// @param place from the return's usual name to where it shall stand
    public Decision<Made> make(boolean freeText, Function<String, Path> place) {
        var settings = new Settings(desk.records());
        var team = settings.get(Settings.TEAM_RECIPIENT);
        if (team.isEmpty()) {
            return Decision.refuse(
                    "this_vault", "has joined no team", "Join one first: alongside team join RECIPIENT.");
        }
        boolean words = freeText && settings.get(Settings.RETURN_FREE_TEXT).equals("yes");
        var rows = leaving(words);
        var gathered = gather(rows);
        var head = head(team, words, gathered);
        if (head.rows() > ROWS_MAX) {
            return Decision.refuse(
                    "the_return", "would hold more than 500,000 rows", "Erase whoever need not be kept.");
        }
        var prepared = files.prepare(keys, head, rows);
        var file = place.apply(name(head));
        log(head, prepared.named(), gathered.people());
        prepared.write(file);
        return Decision.keep(new Made(file, head.number(), gathered.people().size(), head.rows(), words));
    }

    /// What a return's file is called; it says nothing of anyone.
    private static String name(ReturnHead head) {
        return "return-" + head.signer().vault().toString().substring(0, 8) + "-" + head.number() + ".age";
    }

    private ReturnFiles.Rows leaving(boolean freeText) {
        return one -> Returned.TABLES.forEach(table -> desk.records().rows(table).stream()
                .map(row -> Returned.of(row, freeText))
                .sorted(BY_KEY)
                .forEach(one));
    }

    private Gathered gather(ReturnFiles.Rows rows) {
        var entries = new LinkedHashMap<String, Integer>();
        Returned.TABLES.forEach(table -> entries.put(table, 0));
        var people = new HashSet<UUID>();
        var days = new Days(desk.today());
        rows.each(row -> {
            entries.merge(row.table(), 1, Integer::sum);
            if (row.table().equals(PersonRows.PERSON)) {
                people.add(row.id());
            }
            days.accept(row);
        });
        return new Gathered(entries, people, days.first, days.lastSession);
    }

    /// The first day of anything, and the last of a session that took place.
    private static final class Days implements Consumer<Row> {
        private LocalDate first;
        private Optional<LocalDate> lastSession = Optional.empty();

        Days(LocalDate today) {
            first = today;
        }

        @Override
        public void accept(Row row) {
            DAYS.stream()
                    .flatMap(column -> Optional.ofNullable(row.columns().get(column)).stream())
                    .map(LocalDate::parse)
                    .filter(day -> day.isBefore(first))
                    .forEach(day -> first = day);
            if (row.table().equals(SessionRows.SESSION) && SessionRows.session(row) instanceof Session.Held held) {
                var on = held.appointment().on();
                if (lastSession.filter(known -> !known.isBefore(on)).isEmpty()) {
                    lastSession = Optional.of(on);
                }
            }
        }
    }

    private ReturnHead head(String team, boolean freeText, Gathered gathered) {
        var made = desk.records().ledger(TeamRows.MADE).stream()
                .map(row -> TeamRows.made(row).named())
                .sorted(Comparator.comparingLong(Named::number))
                .toList();
        var settings = new Settings(desk.records());
        return new ReturnHead(
                team,
                keys.signer(),
                made.isEmpty() ? 1 : made.getLast().number() + 1,
                desk.now(),
                gathered.from(),
                desk.today(),
                seq,
                freeText,
                new ReturnHead.Keeper(
                        settings.get(Settings.BY),
                        settings.get(Settings.REGION),
                        settings.get(Settings.PDU),
                        settings.get(Settings.TEAM)),
                gathered.lastSession(),
                gathered.entries(),
                made.subList(Math.max(0, made.size() - ReturnHead.MOST_EARLIER), made.size()));
    }

    /// Before anything leaves: what cannot be logged is not sent.
    private void log(ReturnHead head, Named named, Set<UUID> people) {
        var made = new MadeReturn(named, head.madeAt(), head.team(), head.freeText(), head.rows());
        var rows = new ArrayList<RowChange>(
                List.of(new RowChange.Put(TeamRows.of(desk.ids().next(), made))));
        desk.keeper().keep(new Consultation(desk).line(Kind.DISCLOSURE, "return.make", people, "team", rows));
    }
}
