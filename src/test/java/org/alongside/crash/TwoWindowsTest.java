package org.alongside.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.Figures;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.app.VaultDoor.OpenVault;
import org.alongside.app.VaultDoor.Role;
import org.alongside.contracts.Sample;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A vault that is open in one window opens in no other, and the first goes on as if nobody had tried.
final class TwoWindowsTest {
    private static final String WORDS = "four-made-up-words";
    private static final int HERE = 100;
    private static final int ELSEWHERE = 3;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_second_window_is_refused_politely_each_time_and_the_first_goes_on() throws Exception {
        var sample = new Sample(3);
        try (var first = made()) {
            for (int time = 1; time <= HERE; time++) {
                assertThatRefusedHere();
                var person = sample.person(time);
                assertThat(first.keeper()
                                .keep(sample.referred(person, sample.referral(person)))
                                .seq())
                        .isEqualTo(time + 1L);
            }
            for (int time = 0; time < ELSEWHERE; time++) {
                assertThatRefusedElsewhere();
            }
            assertThat(first.records().people()).hasSize(HERE);
        }
        try (var again = open()) {
            assertThat(again.facts().healed()).isEmpty();
            assertThat(again.records().people()).hasSize(HERE);
        }
        Figures.write(
                "two_windows",
                new TreeMap<>(Map.of(
                        "refused_in_the_same_process",
                        (long) HERE,
                        "refused_in_another_process",
                        (long) ELSEWHERE,
                        "let_in",
                        0L)));
    }

    private Path vault() {
        return folder.resolve("vault");
    }

    private OpenVault made() {
        var wishes = new NewVault(Role.PRACTITIONER, "Pat", "", "", "", true, true);
        return WorkingChild.door()
                .create(vault(), wishes, WorkingChild.passphrase(WORDS))
                .vault();
    }

    private OpenVault open() {
        return WorkingChild.door().open(vault(), WorkingChild.passphrase(WORDS));
    }

    private void assertThatRefusedHere() {
        assertThatThrownBy(this::open).isInstanceOfSatisfying(Trouble.class, trouble -> {
            assertThat(trouble.sort()).isEqualTo(Trouble.Sort.LOCKED);
            assertThat(trouble.sentence()).contains("open in another window", "Nothing was changed");
        });
    }

    private void assertThatRefusedElsewhere() throws IOException, InterruptedException {
        var child = new ProcessBuilder(KillTest.command(0, vault(), WORDS, "logging"))
                .redirectErrorStream(true)
                .start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isNotZero();
        assertThat(said).contains("open in another window").doesNotContain("open .");
    }
}
