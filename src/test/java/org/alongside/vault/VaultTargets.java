package org.alongside.vault;

import static org.alongside.vault.Workbench.FOLDER;
import static org.alongside.vault.Workbench.JOURNAL;
import static org.alongside.vault.Workbench.KEY;
import static org.alongside.vault.Workbench.SPARE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.alongside.fuzz.Bundle;
import org.alongside.fuzz.Target;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.WayIn;

/// A vault's folder opened whole: whatever was done to one of its files, what opens is what was saved.
public final class VaultTargets {
    private final MemoryDisk sound = new MemoryDisk();
    private final List<Path> files = new ArrayList<>(List.of(KEY, SPARE));
    private final Replayed saved;

    private VaultTargets() {
        for (int life = 0; life < 3; life++) {
            try (var vault = life == 0 ? Workbench.make(sound) : Workbench.open(sound)) {
                vault.append(Changes.note("life " + life));
                vault.append(List.of(Changes.note("a"), Changes.note("b")));
            }
        }
        try {
            sound.names(JOURNAL).forEach(name -> files.add(JOURNAL.resolve(name)));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        try (var vault = Workbench.open(sound)) {
            saved = Replayed.of(vault);
        }
    }

    /// All of this room.
    public static List<Target> all() {
        var targets = new VaultTargets();
        var examples = targets.files.stream()
                .map(file -> Bundle.of(FOLDER.relativize(file).toString(), targets.sound.get(file)))
                .toList();
        return List.of(Target.ofBytes("vault folder", Vaults.class, examples, targets::open)
                .with("ALONGJNL", "ALONGKEY", "AJF1"));
    }

    private void open(byte[] input, RandomGenerator dice) {
        var bent = Bundle.read(input);
        var disk = sound.copy();
        var file = files.stream()
                .filter(one -> FOLDER.relativize(one).toString().equals(bent.name()))
                .findFirst()
                .orElseGet(() -> JOURNAL.resolve("00000" + dice.nextInt(10) + "-00000" + dice.nextInt(10) + ".aj"));
        disk.put(file, bent.content());
        if (dice.nextInt(4) == 0 && file.equals(KEY)) {
            disk.put(SPARE, bent.content());
        }
        var vaults = Workbench.on(disk);
        vaults.look(FOLDER);
        vaults.verify(FOLDER, new WayIn.Words(Workbench.passphrase(Workbench.WORDS)));
        switch (vaults.open(FOLDER, Workbench.passphrase(Workbench.WORDS))) {
            case Opening.Wrong wrong -> {}
            case Opening.Opened(var vault, var notices) -> {
                try (vault) {
                    var replayed = Replayed.of(vault);
                    assertThat(replayed.changes).isEqualTo(saved.changes);
                    vault.append(Changes.note("goes on"));
                }
            }
        }
        try (var again = Workbench.open(disk)) {
            assertThat(Replayed.of(again).changes).hasSize(saved.changes.size() + 1);
        }
    }
}
