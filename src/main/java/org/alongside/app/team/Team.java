package org.alongside.app.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.team.Held;
import org.alongside.domain.team.Signer;
import org.alongside.domain.team.TeamMember;
import org.alongside.domain.team.TeamRows;
import org.alongside.domain.text.Clean;

/// Who sends to whom: a practitioner joins a team, a supervisor admits practitioners. Nothing here is about people on
/// probation.
public final class Team {
    private static final int NAME_MAX = 200;

    private final Desk desk;

    /// At this desk.
    public Team(Desk desk) {
        this.desk = desk;
    }

    /// From now on returns go to that recipient, whose fingerprint has been compared.
    public void join(String recipient) {
        Settings.set(desk, Settings.TEAM_RECIPIENT, recipient);
    }

    /// Whose returns are taken, by name.
    public List<TeamMember> members() {
        return desk.records().ledger(TeamRows.MEMBER).stream()
                .map(TeamRows::member)
                .sorted(Comparator.comparing(TeamMember::name))
                .toList();
    }

    /// The returns that are held.
    public List<Held> held() {
        return desk.records().ledger(TeamRows.HELD).stream().map(TeamRows::held).toList();
    }

    /// The returns that count, but whose file is gone or no longer what was accepted: a sentence each.
    public List<String> spoilt(Inbox inbox) {
        return held().stream()
                .filter(one -> !inbox.sealed(one.file()).equals(Optional.of(one.sealed())))
                .map(Team::spoilt)
                .toList();
    }

    private static String spoilt(Held held) {
        return "The return number " + held.head().number() + " of "
                + held.head().keeper().practitioner()
                + " is missing from the vault's folder or damaged there, and so is its copy. Ask for a new one.";
    }

    /// The member of that name or fingerprint.
    public Optional<TeamMember> member(String typed) {
        return members().stream()
                .filter(one -> one.name().equalsIgnoreCase(typed.strip())
                        || Fingerprint.of(one.signer().text()).isTyped(typed))
                .findFirst();
    }

    /// From now on returns signed with that key, whose fingerprint has been compared, are taken for its vault. A vault
    /// that was admitted before, and has got new keys since, is admitted with the new one only.
    public Decision<TeamMember> admit(Signer signer, String name) {
        var tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > NAME_MAX || !tidy.equals(Clean.line(tidy))) {
            return Decision.refuse("name", "must be one line of 1 to " + NAME_MAX + " characters", "Say --name N.");
        }
        var before = members().stream()
                .filter(one -> one.signer().vault().equals(signer.vault()))
                .findFirst();
        boolean taken = members().stream()
                .anyMatch(one -> one.name().equalsIgnoreCase(tidy)
                        && !one.signer().vault().equals(signer.vault()));
        if (taken) {
            return Decision.refuse("name", "is another member's already", "Add something that tells the two apart.");
        }
        if (members().stream()
                .anyMatch(one -> one.signer().key().equals(signer.key())
                        && !one.signer().vault().equals(signer.vault()))) {
            return Decision.refuse("key", "is admitted for another vault", "Ask whose key it is.");
        }
        var member = new TeamMember(
                before.map(TeamMember::id).orElseGet(() -> desk.ids().next()), tidy, signer, desk.today());
        keep("team.admit", member, List.of(new RowChange.Put(TeamRows.of(member))));
        return Decision.keep(member);
    }

    /// No more returns of that member are taken.
    ///
    /// @param files where the last return lies
    /// @param keepLast whether the last return goes on to count
    public void remove(TeamMember member, TeamStore store, Inbox files, boolean keepLast) {
        var origin = member.signer().vault();
        var rows = new ArrayList<RowChange>(List.of(new RowChange.Remove(TeamRows.MEMBER, member.id())));
        boolean holds =
                held().stream().anyMatch(one -> one.head().signer().vault().equals(origin));
        if (holds && !keepLast) {
            rows.add(new RowChange.Remove(TeamRows.HELD, origin));
        }
        keep("team.remove", member, rows);
        if (holds && !keepLast) {
            store.forget(origin);
            files.sweep(names());
        }
    }

    /// The files that count.
    Set<String> names() {
        return held().stream().map(Held::file).collect(Collectors.toUnmodifiableSet());
    }

    /// Written down before the identity leaves: whoever has it reads every return to this team.
    public void exportKey() {
        desk.keeper()
                .keep(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.DISCLOSURE,
                        "team.key-export",
                        Optional.empty(),
                        "identity of the team",
                        List.of()));
    }

    private void keep(String verb, TeamMember member, List<RowChange> rows) {
        var reason = Fingerprint.of(member.signer().text()).text();
        desk.keeper().keep(new Change(desk.now(), desk.by(), Kind.HOUSEKEEPING, verb, Optional.empty(), reason, rows));
    }
}
