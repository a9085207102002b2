package org.alongside.app;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alongside.domain.figures.Fold;
import org.alongside.domain.figures.Shared;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.progress.ReferralName;
import org.alongside.domain.progress.Wanted;

/// Where reports read their cases from: the vault that is open, or a team's returns. Reading through this leaves no
/// trace: who hands personal data to someone writes the s.62 line first ([Consultation]).
public interface Caseloads {
    /// Whose cases there are, by practitioner and vault.
    List<Origin> origins();

    /// Hands over what is wanted: origin by origin in the order of [#origins], and within one by date of referral and
    /// reference. At most one origin's cases are in memory at a time.
    ///
    /// @throws org.alongside.domain.Trouble FAILED when the store is away; nothing was changed
    void read(Wanted wanted, BiConsumer<Origin, Case> each);

    /// Names every referral there is, as often as there are vaults that hold it.
    ///
    /// @throws org.alongside.domain.Trouble as [#read]
    default void names(Consumer<ReferralName> each) {
        read(Wanted.ALL, (origin, one) -> each.accept(ReferralName.of(one.person(), one.referral())));
    }

    /// As [#read], but each referral once, however many vaults hold it: [Shared] says as which of them has it. One that
    /// several hold comes after the others.
    ///
    /// @return what more than one vault holds of what is wanted
    default Shared once(Wanted wanted, Fold each) {
        var shared = new Shared(each);
        names(shared::expect);
        read(wanted, shared::add);
        shared.end();
        return shared;
    }
}
