package org.alongside.app.team;

import java.util.Optional;
import java.util.UUID;
import org.alongside.app.Caseloads;

/// The rows of a team's returns, each with the vault it came from; made to be read over. It holds nothing
/// that is not in the supervisor's journal and in the files that it names, so it can be thrown away and
/// filled again.
public interface TeamStore extends Caseloads, AutoCloseable {
    /// The number of the return that stands here for that vault, if one does.
    ///
    /// @throws org.alongside.domain.Trouble FAILED when the store is away; nothing was changed
    Optional<Long> number(UUID origin);

    /// Puts a return in the place of whatever came from that vault before, in one transaction: begins it,
    /// takes away what was there, asks for the rows ([Received#rows]), and commits. Where anything throws, the
    /// rows included, everything is as it was.
    ///
    /// The last thing that asking for the rows does may be to write the line that makes the return count; the
    /// commit is then owed to it. So nothing but the commit should be left to do after the rows.
    ///
    /// @throws org.alongside.domain.Trouble FAILED when the store is away, REFUSED where the rows break its
    ///     rules
    void receive(Received one);

    /// Takes away everything that came from that vault, and its number.
    void forget(UUID origin);

    @Override
    void close();
}
