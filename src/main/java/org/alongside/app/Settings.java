package org.alongside.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;

/// The vault's settings, by name.
public final class Settings {
    /// The practitioner's name.
    public static final String BY = "by";

    /// Region, PDU and team.
    public static final String REGION = "region";

    /// The probation delivery unit.
    public static final String PDU = "pdu";

    /// The team.
    public static final String TEAM = "team";

    /// Idle minutes before it locks, 1 to 15.
    public static final String LOCK_MINUTES = "lock-minutes";

    /// Working days until evidence of an absence is due.
    public static final String EVIDENCE_DAYS = "evidence-days";

    /// Printed at head and foot.
    public static final String MARKING = "marking";

    /// The shield's PIN, as `salt:digest` in hex; empty for none.
    public static final String SHIELD_PIN = "shield-pin";

    /// When the last verified copy of the vault was made, as an instant; empty before the first.
    public static final String LAST_COPY = "last-copy";

    /// When the last verified copy was made that lies on another disk than the vault, as an instant.
    public static final String LAST_COPY_OUTSIDE = "last-copy-outside";

    private static final Map<String, String> DEFAULTS = Map.of(
            BY, "",
            REGION, "",
            PDU, "",
            TEAM, "",
            LOCK_MINUTES, "5",
            EVIDENCE_DAYS, "6",
            MARKING, "OFFICIAL-SENSITIVE",
            SHIELD_PIN, "");

    private final Records records;

    /// Of this record.
    public Settings(Records records) {
        this.records = records;
    }

    /// What it is set to, or its default.
    public String get(String name) {
        return records.setting(name).map(Records.Setting::content).orElseGet(() -> DEFAULTS.getOrDefault(name, ""));
    }

    /// As a whole number within bounds; the default where it is no number.
    public int number(String name, int least, int most) {
        var words = get(name);
        int number = Integer.parseInt(words.matches("\\d{1,6}") ? words : DEFAULTS.getOrDefault(name, "0"));
        return Math.clamp(number, least, most);
    }

    /// The row that sets it.
    public static RowChange row(Optional<UUID> before, Ids ids, String name, String content) {
        return new RowChange.Put(
                new Row("setting", before.orElseGet(ids::next), Map.of("name", name, "content", content)));
    }

    /// Sets it; returns once that is on disk.
    public static void set(Desk desk, String name, String content) {
        var before = desk.records().setting(name).map(Records.Setting::id);
        desk.keeper()
                .keep(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.HOUSEKEEPING,
                        "setting.set",
                        Optional.empty(),
                        name,
                        List.of(row(before, desk.ids(), name, content))));
    }
}
