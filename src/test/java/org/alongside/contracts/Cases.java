package org.alongside.contracts;

import java.util.List;
import java.util.Optional;
import org.alongside.app.RecordInMemory;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;

/// Cases put together by the plainest record there is.
final class Cases {
    private Cases() {}

    static List<Case> of(List<Row> rows) {
        var record = new RecordInMemory();
        var puts = rows.stream().<RowChange>map(RowChange.Put::new).toList();
        record.keep(new Change(Sample.AT, "", Kind.COLLECTION, "return.receive", Optional.empty(), "", puts));
        return record.cases();
    }
}
