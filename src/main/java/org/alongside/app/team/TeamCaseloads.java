package org.alongside.app.team;

import java.nio.file.Path;
import java.util.List;
import org.alongside.app.Caseloads;
import org.alongside.app.Desk;
import org.alongside.app.OwnCaseload;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;

/// Where reports of a vault read their cases: its own and, in a supervisor's, the team's after them.
public final class TeamCaseloads {
    private TeamCaseloads() {}

    /// The cases, and what had to be put right first.
    ///
    /// @param done a sentence each; none when all was well
    public record Opened(Caseloads caseloads, List<String> done) {}

    /// Opens them. A team's store is put right first, as it may be new, or another than before.
    ///
    /// @param folder the vault's
    /// @param place where a team's store is; not looked at in another vault
    public static Opened open(Desk desk, OpenVault open, ReturnFiles returns, Path folder, TeamPlace place) {
        var own = new OwnCaseload(open.facts().id(), desk.records());
        if (open.facts().role() != Role.SUPERVISOR) {
            return new Opened(own, List.of());
        }
        var store = open.teamStore(place);
        var done = new ReceiveReturns(desk, open.teamKeys(), returns, returns.inbox(folder), store).settle();
        return new Opened(new Together(own, store), done);
    }
}
