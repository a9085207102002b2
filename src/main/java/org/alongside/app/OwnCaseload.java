package org.alongside.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.Wanted;

/// The cases of the vault that is open.
///
/// @param vault its key
public record OwnCaseload(UUID vault, Records records) implements Caseloads {
    @Override
    public List<Origin> origins() {
        var settings = new Settings(records);
        return List.of(new Origin(
                vault,
                settings.get(Settings.BY),
                settings.get(Settings.REGION),
                settings.get(Settings.PDU),
                settings.get(Settings.TEAM),
                Optional.empty()));
    }

    @Override
    public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
        var origin = origins().getFirst();
        records.cases().stream()
                .filter(one -> wanted.holds(origin, one.referral()))
                .forEach(one -> each.accept(origin, one));
    }
}
