package org.alongside.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Circle;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;

/// Writes the s.62 line for every look at personal data, and for every copy of it that is handed out.
/// Whoever shows a person's data calls this first; what cannot be logged is not shown.
public final class Consultation {
    private static final int CIRCLE_MAX = 20_000; // people; a circle's row holds 27,000 keys

    private final Desk desk;

    /// At this desk.
    public Consultation(Desk desk) {
        this.desk = desk;
    }

    /// Someone looks at one person's data.
    ///
    /// @param verb what is looked at, such as `person.show`
    public void of(UUID person, String verb) {
        of(Set.of(person), verb);
    }

    /// Someone looks at these people's data at once; each one's log will find the look.
    ///
    /// @param people none where what was looked for is held about nobody
    public void of(Collection<UUID> people, String verb) {
        line(Kind.CONSULTATION, verb, people, "");
    }

    /// Data leaves: a print, an export, a copy.
    ///
    /// @param people whose
    /// @param reason to what it went, such as "printed" or "file"; never a path or a name
    public void handedOut(Collection<UUID> people, String verb, String reason) {
        line(Kind.DISCLOSURE, verb, people, reason);
    }

    /// As [#handedOut], with what is to be kept of it.
    public void handedOut(Collection<UUID> people, String verb, String reason, List<RowChange> kept) {
        var lines = new ArrayList<>(lines(Kind.DISCLOSURE, verb, people, reason));
        var first = lines.getFirst();
        var rows = new ArrayList<>(first.rows());
        rows.addAll(kept);
        lines.set(0, change(first.kind(), first.verb(), first.person(), first.reason(), rows));
        keep(lines);
    }

    private void line(Kind kind, String verb, Collection<UUID> people, String reason) {
        keep(lines(kind, verb, people, reason));
    }

    /// One line, or several where there are more people than a row can name.
    private List<Change> lines(Kind kind, String verb, Collection<UUID> people, String reason) {
        var each = List.copyOf(new TreeSet<>(people));
        if (each.size() <= CIRCLE_MAX) {
            return List.of(line(kind, verb, each, reason, List.of()));
        }
        return IntStream.iterate(0, from -> from < each.size(), from -> from + CIRCLE_MAX)
                .mapToObj(from -> each.subList(from, Math.min(from + CIRCLE_MAX, each.size())))
                .map(some -> line(kind, verb, some, reason, List.of()))
                .toList();
    }

    /// The line itself, for whoever keeps it together with rows that belong to it.
    ///
    /// @param rows what else the change puts or removes
    public Change line(Kind kind, String verb, Collection<UUID> people, String reason, List<RowChange> rows) {
        var each = Set.copyOf(people);
        if (each.size() < 2) {
            return change(kind, verb, each.stream().findFirst(), reason, rows);
        }
        var circle = Circle.of(each);
        var all = new ArrayList<>(rows);
        if (desk.records().circle(circle.id()).isEmpty()) {
            all.add(new RowChange.Put(circle.row()));
        }
        return change(kind, verb, Optional.empty(), circle.named(reason), all);
    }

    private Change change(Kind kind, String verb, Optional<UUID> person, String reason, List<RowChange> rows) {
        return new Change(desk.now(), desk.by(), kind, verb, person, reason, rows);
    }

    private void keep(List<Change> lines) {
        try {
            desk.keeper().keepAll(lines);
        } catch (Trouble notWritten) {
            var why = notWritten
                    .sentence()
                    .replaceFirst("^Not saved:", "Not shown, as every look is written down first:");
            throw new Trouble(notWritten.sort(), why, notWritten);
        }
    }
}
