package org.alongside.crash;

import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.passphrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.NewVault;
import org.alongside.vault.Opening;
import org.alongside.vault.Vault;
import org.alongside.vault.Vaults;
import org.alongside.vault.Workbench;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.RecoveryCode;
import org.alongside.vault.keys.Role;
import org.alongside.vault.keys.WayIn;
import org.jspecify.annotations.Nullable;

/// One vault's life on a disk that fails, lies and loses power, held against what it had said to be saved.
///
/// Nothing here is repaired or retried on the quiet: after whatever happened the vault must open with the passphrase
/// that was set last (or the one that was being set), and hold exactly what had been acknowledged, or that and the one
/// thing that was being done.
final class Life {
    private final Random chance;
    private final Tally tally;
    private final List<String> story = new ArrayList<>();
    private MemoryDisk disk = new MemoryDisk();
    private @Nullable Vault vault;
    private @Nullable String code;
    private boolean made;

    /// Everything that was acknowledged.
    private Standing sure = Standing.empty(Workbench.WORDS);

    /// What may stand instead: asked for, never acknowledged, and not yet sure to be void.
    private final List<Standing> maybe = new ArrayList<>();

    Life(long seed, Tally tally) {
        this.chance = new Random(seed);
        this.tally = tally;
    }

    MemoryDisk disk() {
        return disk;
    }

    Standing sure() {
        return sure;
    }

    Random chance() {
        return chance;
    }

    List<String> story() {
        return story;
    }

    boolean isOpen() {
        return vault != null;
    }

    private Vault vault() {
        return Objects.requireNonNull(vault, "the vault is open");
    }

    private Vaults vaults() {
        return Workbench.on(disk, Workbench.seeded(chance.nextLong()));
    }

    void tell(String what) {
        story.add(what + " [" + disk.changes() + "/" + disk.readings() + "]");
    }

    // What a person does.

    void make() {
        tell("make");
        var created = vaults().create(
                        FOLDER, new NewVault(Role.PRACTITIONER, true), passphrase(Workbench.WORDS), KdfCost.practice());
        keep(created.recoveryCode());
        vault = created.vault();
        made = true;
    }

    void save(Change change) {
        tell("save " + change.verb());
        journal(sure.with(change), () -> vault().append(change));
    }

    void save(List<Change> changes) {
        tell("save " + changes.size() + " at once");
        var next = sure;
        for (var change : changes) {
            next = next.with(change);
        }
        journal(next, () -> vault().append(changes));
    }

    void compact() {
        tell("compact");
        journal(sure, () -> vault().newGeneration(Rewriting.EVERYTHING));
    }

    /// Leaves one row out of everything, as an erasure does with a person's.
    void leaveOut(UUID row) {
        tell("leave out");
        journal(sure.without(row), () -> vault().newGeneration(new LeavingOut(row)));
    }

    /// New keys from the root up.
    void rekey(String words) {
        tell("rekey " + words);
        code = null;
        try {
            secret(
                    standing -> standing.openedBy(words),
                    () -> keep(vault().rekey(passphrase(words), KdfCost.practice())));
        } catch (Trouble trouble) {
            if (trouble.sentence().contains("close the vault")) {
                vault().close();
                vault = null;
            }
            throw trouble;
        }
    }

    void changePassphrase(String words) {
        tell("passphrase " + words);
        secret(
                standing -> standing.openedBy(words),
                () -> vault().changePassphrase(passphrase(words), KdfCost.practice()));
    }

    void newRecoveryCode() {
        tell("recovery code");
        code = null; // until the new one has been told, nobody knows which one opens
        secret(standing -> standing, () -> keep(vault().newRecoveryCode()));
    }

    /// Somebody has forgotten the passphrase and uses the printed code.
    void recover(String words) {
        lock();
        tell("recover");
        var known = code;
        if (known == null) {
            open();
            return;
        }
        var read = RecoveryCode.read(known.toCharArray());
        if (read instanceof Decision.Keep<RecoveryCode>(var typed)) {
            vault = vaults().open(FOLDER, new WayIn.Code(typed)).orTrouble().vault();
            resolve(sure.words());
            changePassphrase(words);
        } else {
            throw new AssertionError("the code that was told cannot be read");
        }
    }

    void lock() {
        tell("lock");
        var open = vault;
        vault = null;
        if (open != null) {
            open.close();
        }
    }

    void verify() {
        lock();
        tell("verify");
        var found = vaults().verify(FOLDER, new WayIn.Words(passphrase(sure.words())))
                .orElseThrow();
        if (!found.isSound()) {
            throw new AssertionError("not sound: " + found.damages());
        }
        open();
    }

    void recheck() {
        tell("recheck");
        vault().recheck();
    }

    /// Opens it, by a passphrase that must or may open it, and holds what is in it against what was acknowledged.
    void open() {
        tell("open");
        if (!made && !Workbench.on(disk).exists(FOLDER)) {
            make();
            return;
        }
        var words = new LinkedHashSet<String>();
        words.add(sure.words());
        maybe.forEach(standing -> words.add(standing.words()));
        for (var one : words) {
            if (vaults().open(FOLDER, new WayIn.Words(passphrase(one)))
                    instanceof Opening.Opened(var opened, var notices)) {
                vault = opened;
                notices.forEach(notice -> story.add("  " + notice));
                made = true;
                resolve(one);
                return;
            }
        }
        throw new AssertionError("no passphrase opens it: " + words);
    }

    private void resolve(String words) {
        var found = Standing.of(vault(), words);
        if (!sure.equals(found) && !maybe.contains(found)) {
            throw new AssertionError("found " + found + "\nsure " + sure + "\nmaybe " + maybe);
        }
        sure = found;
        maybe.clear();
    }

    /// Something that is written to the journal: whatever was in doubt about the record is settled by it, and nothing
    /// about the passphrase.
    private void journal(Standing next, Runnable deed) {
        var words = new LinkedHashSet<String>();
        words.add(sure.words());
        maybe.forEach(standing -> words.add(standing.words()));
        words.forEach(one -> maybe.add(next.openedBy(one)));
        deed.run();
        sure = next;
        maybe.clear();
        words.forEach(one -> maybe.add(next.openedBy(one)));
        tally.count("acknowledged");
    }

    /// Something that is written to the key file. Where only its spare copy stayed the old one, it is done.
    private void secret(UnaryOperator<Standing> step, Runnable deed) {
        var before = List.copyOf(maybe);
        maybe.add(step.apply(sure));
        before.forEach(standing -> maybe.add(step.apply(standing)));
        try {
            deed.run();
        } catch (Trouble trouble) {
            if (trouble.sentence().startsWith("The change is made, but a power cut")) {
                maybe.add(sure);
                sure = step.apply(sure);
            } else if (trouble.sentence().startsWith("The change is made")) {
                sure = step.apply(sure);
            }
            throw trouble;
        }
        sure = step.apply(sure);
        maybe.clear();
        before.forEach(standing -> maybe.add(step.apply(standing)));
        tally.count("acknowledged");
    }

    private void keep(RecoveryCode told) {
        try (told) {
            code = String.valueOf(told.printed());
        }
    }

    // What happens to it.

    /// The power goes: what was not forced is left to chance.
    void losePower() {
        tell("-- the power goes");
        tally.count("power_cuts");
        disk = disk.afterPowerCut(chance);
        vault = null;
    }

    /// The program dies, the machine goes on.
    void beKilled() {
        tell("-- killed");
        tally.count("program_deaths");
        disk = disk.afterKill();
        vault = null;
    }

    /// The disk was not well, and the program said so and goes on.
    void troubled() {
        tally.count("disk_failures_told");
    }

    /// After a trouble in the middle of its work the vault, still open, holds what was acknowledged and no more; only
    /// a generation that was asked for may stand already.
    void checkAfterTrouble() {
        if (vault == null) {
            open();
            return;
        }
        var found = Standing.of(vault, sure.words());
        if (found.equals(sure)) {
            return;
        }
        if (!maybe.contains(found)) {
            throw new AssertionError("after a trouble it holds " + found + "\nsure " + sure);
        }
        maybe.add(sure);
        sure = found;
    }
}
