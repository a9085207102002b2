package org.alongside.app.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alongside.app.RecordInMemory;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;

/// A team's store that lives in memory, for tests of whatever receives and reads over a team.
public final class TeamInMemory implements TeamStore {
    private final Map<UUID, Stood> stands = new LinkedHashMap<>();

    private final boolean shared;

    /// Of one supervisor.
    public TeamInMemory() {
        this(false);
    }

    /// @param shared whether others put returns into it too
    public TeamInMemory(boolean shared) {
        this.shared = shared;
    }

    private record Stood(Origin origin, List<Case> cases) {}

    @Override
    public List<Origin> origins() {
        return stands.values().stream()
                .map(Stood::origin)
                .sorted(Comparator.comparing(Origin::practitioner).thenComparing(Origin::vault))
                .toList();
    }

    @Override
    public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
        for (var origin : origins()) {
            Objects.requireNonNull(stands.get(origin.vault())).cases().stream()
                    .filter(one -> wanted.holds(origin, one.referral()))
                    .forEach(one -> each.accept(origin, one));
        }
    }

    @Override
    public Optional<Long> number(UUID origin) {
        return Optional.ofNullable(stands.get(origin)).map(stood -> number(stood.origin()));
    }

    private static long number(Origin origin) {
        return origin.sent().orElseThrow().number();
    }

    @Override
    public void receive(Received one) {
        var origin = one.origin();
        if (number(origin.vault()).filter(stands -> stands > number(origin)).isPresent()) {
            throw new Trouble(
                    Trouble.Sort.REFUSED, "A newer return of this vault is in the store. Nothing was changed.");
        }
        var rows = new ArrayList<RowChange>();
        one.rows(row -> rows.add(new RowChange.Put(row)));
        var cases = cases(origin, rows);
        one.staged();
        stands.put(origin.vault(), new Stood(origin, cases));
    }

    private static List<Case> cases(Origin origin, List<RowChange> rows) {
        var record = new RecordInMemory();
        record.keep(new Change(
                origin.sent().orElseThrow().madeAt(),
                "",
                Kind.COLLECTION,
                "return.receive",
                Optional.empty(),
                "",
                rows));
        return record.cases();
    }

    /// A return with these rows.
    public static Received received(Origin origin, List<Row> rows) {
        return new Received() {
            @Override
            public Origin origin() {
                return origin;
            }

            @Override
            public void rows(Consumer<Row> each) {
                rows.forEach(each);
            }
        };
    }

    @Override
    public void forget(UUID origin) {
        stands.remove(origin);
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public String standing() {
        return "In memory.";
    }

    @Override
    public void close() {}
}
