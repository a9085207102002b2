package org.alongside.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Desk;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Records.LogLine;
import org.alongside.app.Records.LoggedRow;
import org.alongside.app.RemoveGoal;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.jspecify.annotations.Nullable;

/// The goals that were removed from the record, by place, as the log has them; nothing of the erased. The log is read
/// only once a file names a goal that is not as the record has it.
final class RemovedGoals {
    private static final LogFilter ALTERATIONS =
            new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Kind.ALTERATION));

    private final Desk desk;
    private @Nullable Map<Book.Aim, Removed> all;

    /// A goal that was removed.
    ///
    /// @param on the day it went
    record Removed(Goal goal, LocalDate on) {
        /// Whether a file's goal is this one, and not the one that has its place now.
        boolean is(Goal filed, Goal now) {
            boolean says =
                    goal.wanted().equals(filed.wanted()) && !goal.wanted().equals(now.wanted());
            boolean began = goal.setOn().equals(filed.setOn()) && !goal.setOn().equals(now.setOn());
            return says || began;
        }
    }

    RemovedGoals(Desk desk) {
        this.desk = desk;
    }

    /// The last one that was removed from that place, if one was.
    Optional<Removed> last(Book.Aim place) {
        var known = all;
        if (known == null) {
            known = read();
            all = known;
        }
        return Optional.ofNullable(known.get(place));
    }

    private Map<Book.Aim, Removed> read() {
        var removed = new HashMap<Book.Aim, Removed>();
        for (var line : desk.records().log(ALTERATIONS)) {
            if (line.verb().equals(RemoveGoal.VERB)) {
                desk.records().logged(line.seq()).stream()
                        .flatMap(logged -> logged.rows().stream())
                        .forEach(row -> note(line, row, removed));
            }
        }
        return removed;
    }

    private void note(LogLine line, LoggedRow row, Map<Book.Aim, Removed> removed) {
        if (row.table().equals(GoalRows.GOAL)
                && row.after().isEmpty()
                && !row.before().isEmpty()) {
            var goal = GoalRows.goal(new Row(row.table(), row.id(), row.before()));
            var on = LocalDate.ofInstant(line.at(), desk.zone());
            removed.put(new Book.Aim(goal.referralId(), goal.place()), new Removed(goal, on));
        }
    }
}
