package org.alongside.crash;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.alongside.app.VaultDoor;
import org.alongside.contracts.Sample;
import org.alongside.domain.Passphrase;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.SessionRows;
import org.alongside.store.Doorkeeper;
import org.alongside.vault.Vaults;

/// A program that opens a vault and logs sessions without end, saying `seq reference` once each is saved, until it is
/// killed.
final class LoggingChild {
    private LoggingChild() {}

    static VaultDoor door() {
        return new Doorkeeper(Vaults.onThisMachine(() -> Sample.AT), () -> Sample.AT, ZoneOffset.UTC);
    }

    static Passphrase passphrase() {
        return Passphrase.of("four made up words".toCharArray());
    }

    /// The folder of the vault and a seed that no run before had.
    public static void main(String[] arguments) {
        var said = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var sample = new Sample(Long.parseLong(arguments[1]));
        var vault = door().open(Path.of(arguments[0]), passphrase());
        said.println("open");
        var one = vault.records().cases().getFirst();
        for (int round = 0; ; round++) {
            var record = sample.session(one.referral(), LocalDate.of(2026, 10, 1));
            var ref = record.session().appointment().ref();
            var change = Sample.logged(one.person(), record);
            var saved = round % 3 == 0
                    ? vault.keeper().keepAll(List.of(change, Sample.put(one.person(), PersonRows.of(one.person()))))
                    : vault.keeper().keep(change);
            said.println(saved.seq() + " " + ref);
            vault.keeper()
                    .keep(Sample.put(one.person(), SessionRows.of(sample.task(one.referral(), record.session()))));
        }
    }
}
