package org.alongside.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.app.Caseloads;
import org.alongside.app.DidYouMean;
import org.alongside.domain.Trouble;
import org.alongside.domain.progress.Origin;

/// The names of regions, teams and practitioners there are: one that was mistyped must not come out as figures of
/// nobody.
///
/// @param undone what is safe, as a sentence
record KnownNames(List<Origin> origins, String undone) {
    private static final int SHOWN = 12; // names told where one was mistyped

    static KnownNames of(Caseloads caseloads, String undone) {
        return new KnownNames(caseloads.origins(), undone);
    }

    /// Refuses a region or a team that nobody here is of.
    void require(Optional<String> region, Optional<String> team) {
        require("--region", region, Origin::region);
        require("--team", team, Origin::team);
    }

    /// To be asked once it is known that there is nobody: a keeper of a vault may have no referral in scope, but who is
    /// neither that nor named on a referral is nobody here.
    void requirePractitioner(Optional<String> name) {
        require("--practitioner", name, Origin::practitioner);
    }

    private void require(String option, Optional<String> name, Function<Origin, String> named) {
        if (name.isEmpty()) {
            return;
        }
        var known = origins.stream()
                .map(named)
                .filter(one -> !one.isBlank())
                .distinct()
                .sorted()
                .toList();
        var typed = name.get().strip();
        if (known.stream().noneMatch(typed::equalsIgnoreCase)) {
            throw new Trouble(Trouble.Sort.NOT_FOUND, sentence(option, typed, known));
        }
    }

    private String sentence(String option, String typed, List<String> known) {
        if (known.isEmpty()) {
            return option + " finds nothing: no caseload here says which it is of. " + undone + " Leave it out.";
        }
        return option + " finds nothing: there is none of that name" + DidYouMean.words(typed, known) + ". " + undone
                + " There are: " + known.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (known.size() > SHOWN ? " and more." : ".");
    }
}
