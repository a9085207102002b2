package org.alongside.app;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;

/// Caseloads that tell how far reading is, and can be stopped while it goes on.
///
/// @param percent is told between cases; what it throws ends the reading
public record WatchedCaseloads(Caseloads caseloads, IntConsumer percent) implements Caseloads {
    private static final int CASES_BETWEEN = 200;

    @Override
    public List<Origin> origins() {
        return caseloads.origins();
    }

    @Override
    public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
        int all = Math.max(1, caseloads.origins().size());
        var begun = new HashSet<UUID>();
        var cases = new int[1];
        percent.accept(0);
        caseloads.read(wanted, (origin, one) -> {
            if (begun.add(origin.vault()) || cases[0] % CASES_BETWEEN == 0) {
                percent.accept(100 * (begun.size() - 1) / all);
            }
            cases[0]++;
            each.accept(origin, one);
        });
        percent.accept(100);
    }

    @Override
    public void names(Consumer<ReferralName> each) {
        var names = new int[1];
        caseloads.names(name -> {
            if (names[0]++ % CASES_BETWEEN == 0) {
                percent.accept(0);
            }
            each.accept(name);
        });
    }
}
