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
    /// refuses a number below the one that stands, takes away what was there, asks for the rows
    /// ([Received#rows]), tells that they are staged ([Received#staged]), and commits. Where anything throws,
    /// either of those included, everything is as it was. The same number again puts the same rows in.
    ///
    /// Two at once, from two machines, come one after the other.
    ///
    /// @throws org.alongside.domain.Trouble FAILED when the store is away, REFUSED for an older number or
    ///     where the rows break the store's rules
    void receive(Received one);

    /// Takes away everything that came from that vault, and its number.
    void forget(UUID origin);

    /// Whether others put returns into it too. What this vault knows nothing of is then theirs, and what is newer
    /// here than this vault knows was received by them.
    boolean isShared();

    /// Where it is and whether it answers, in one plain sentence without names or paths.
    String standing();

    @Override
    void close();
}
