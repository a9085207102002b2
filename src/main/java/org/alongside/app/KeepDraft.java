package org.alongside.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;

/// Keeps what is being typed, at every pause, so that nothing is lost when the power goes.
public final class KeepDraft {
    /// The table of drafts.
    static final String TABLE = "draft";

    private final Desk desk;

    /// At this desk.
    public KeepDraft(Desk desk) {
        this.desk = desk;
    }

    /// Returns once the draft is on disk. It replaces the one kept before for that referral and form.
    ///
    /// @param content whatever the form needs to show it again
    public void keep(Optional<UUID> referralId, String form, String content) {
        var before = desk.records().draft(referralId, form);
        if (before.filter(kept -> kept.content().equals(content)).isPresent()) {
            return;
        }
        var columns = new TreeMap<>(
                Map.of("form", form, "content", content, "saved_at", desk.now().toString()));
        referralId.ifPresent(id -> columns.put("referral_id", id.toString()));
        var row = new Row(TABLE, before.map(Records.Draft::id).orElseGet(desk.ids()::next), columns);
        save("draft.keep", new RowChange.Put(row));
    }

    /// Throws the draft away, if there is one.
    public void discard(Optional<UUID> referralId, String form) {
        desk.records()
                .draft(referralId, form)
                .ifPresent(kept -> save("draft.discard", new RowChange.Remove(TABLE, kept.id())));
    }

    private void save(String verb, RowChange row) {
        desk.keeper().keep(new Change(desk.now(), desk.by(), Kind.DRAFT, verb, Optional.empty(), "", List.of(row)));
    }
}
