package org.alongside.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
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

    @Override
    public void names(Consumer<ReferralName> each) {
        var people = records.people().stream().collect(Collectors.toMap(Person::id, person -> person));
        records.referrals()
                .forEach(one -> each.accept(ReferralName.of(Objects.requireNonNull(people.get(one.personId())), one)));
    }
}
