package org.alongside.app.practice;

import java.util.ArrayList;
import java.util.List;
import org.alongside.app.practice.MadeUp.One;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;

/// Someone made up as rows, none before the one it hangs on.
public final class MadeUpRows {
    private MadeUpRows() {}

    static List<RowChange> of(One one) {
        return rows(one).stream().<RowChange>map(RowChange.Put::new).toList();
    }

    /// The rows themselves.
    public static List<Row> rows(One one) {
        var rows = new ArrayList<Row>();
        rows.add(PersonRows.of(one.person()));
        one.cases().forEach(each -> add(each, rows));
        return rows;
    }

    private static void add(Case one, List<Row> rows) {
        rows.add(ReferralRows.of(one.referral()));
        one.history().forEach(line -> rows.add(ReferralRows.of(line)));
        for (var record : one.sessions()) {
            rows.add(SessionRows.of(record.session()));
            record.deliveries().forEach(delivery -> rows.add(SessionRows.of(delivery)));
            record.responses().forEach(response -> rows.add(SessionRows.of(response)));
            record.checks().forEach(score -> rows.add(SessionRows.of(score)));
            record.codings().forEach(coding -> rows.add(ReflectionRows.of(coding)));
            record.flags().forEach(flagged -> rows.add(ReflectionRows.of(flagged)));
        }
        one.tasks().forEach(task -> rows.add(SessionRows.of(task)));
        for (var goal : one.gains().goals()) {
            rows.add(GoalRows.of(goal.goal()));
            goal.scores().forEach(score -> rows.add(GoalRows.of(score)));
        }
        one.gains().scores().forEach(score -> rows.add(GoalRows.of(score)));
    }
}
