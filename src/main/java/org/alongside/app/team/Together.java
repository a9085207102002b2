package org.alongside.app.team;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.alongside.app.Caseloads;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;

/// The cases of a supervisor's own vault and, after them, the team's.
public record Together(Caseloads own, Caseloads team) implements Caseloads {
    @Override
    public List<Origin> origins() {
        return Stream.concat(own.origins().stream(), team.origins().stream()).toList();
    }

    @Override
    public void read(Wanted wanted, BiConsumer<Origin, Case> each) {
        own.read(wanted, each);
        team.read(wanted, each);
    }

    @Override
    public void names(Consumer<ReferralName> each) {
        own.names(each);
        team.names(each);
    }
}
