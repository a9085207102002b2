package org.alongside.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.alongside.domain.Decision;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.vault.Vectors;
import org.alongside.vault.Workbench;
import org.alongside.vault.age.AgeRecipient;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;

/// The key file, before and behind its digest and its signature, and the recovery code.
public final class KeyTargets {
    private static final int TAIL = UnverifiedKeyFile.MAC_BYTES + UnverifiedKeyFile.DIGEST_BYTES;
    private static final String RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    private static final int DEAR_KIB = 1024; // more is paid only where a person waits for it

    private final MasterKey master;
    private final List<byte[]> examples;

    private KeyTargets() {
        var plain = Vectors.of("vault.key");
        try {
            var read = UnverifiedKeyFile.read(plain);
            master = read.open(new WayIn.Words(Workbench.passphrase(Workbench.WORDS)))
                    .orElseThrow();
            var claimed = read.claimed();
            var slots = new ArrayList<>(claimed.slots());
            slots.add(Slot.ByEscrow.of(master, ((Decision.Keep<AgeRecipient>) AgeRecipient.read(RECIPIENT)).value()));
            slots.add(new Slot.Kept(Slot.TYPE_IDENTITY, Bytes.zeros(Slot.MOST_OPAQUE_BYTES)));
            var full = new KeyFile(claimed.plate(), 7, claimed.head(), Optional.of(Bytes.zeros(32)), slots);
            examples = List.of(plain, full.encoded(master));
        } catch (Malformed changed) {
            throw new IllegalStateException(changed);
        }
    }

    /// All of this room.
    public static List<Target> all() {
        var targets = new KeyTargets();
        return List.of(
                Target.ofBytes("key file", UnverifiedKeyFile.class, targets.examples, (input, _) -> read(input)),
                Target.ofBytes(
                        "key file behind its digest",
                        UnverifiedKeyFile.class,
                        targets.examples,
                        (input, _) -> read(digested(input))),
                Target.ofBytes(
                        "key file behind its signature", UnverifiedKeyFile.class, targets.examples, targets::signed),
                Target.ofText(
                                "escrow's line",
                                EscrowLine.class,
                                List.of(new String(EscrowLine.of(targets.master), StandardCharsets.US_ASCII)),
                                KeyTargets::line)
                        .upTo(4096)
                        .with("ALONGSIDE-ESCROW-2 ", "\r\n", "0", "A"),
                Target.ofText(
                                "recovery code",
                                RecoveryCode.class,
                                List.of(
                                        "0123-4567-89AB-CDEF-GHJK-MNPQ-RS" + checkOf("0123456789ABCDEFGHJKMNPQRS"),
                                        "0000-0000-0000-0000-0000-0000-0000"),
                                KeyTargets::code)
                        .upTo(4096)
                        .with("O", "I", "l", "-", "ſ", "ı"));
    }

    private static UnverifiedKeyFile read(byte[] input) throws Refusal {
        try {
            return UnverifiedKeyFile.read(input);
        } catch (Malformed no) {
            throw new Refusal(String.valueOf(no.getMessage()));
        }
    }

    private static byte[] digested(byte[] input) {
        int before = Math.max(0, input.length - UnverifiedKeyFile.DIGEST_BYTES);
        return joined(
                Arrays.copyOf(input, before),
                UnverifiedKeyFile.digest(Arrays.copyOf(input, before)).toArray());
    }

    /// What only a holder of the master key could have written.
    private void signed(byte[] input, RandomGenerator dice) throws Refusal {
        var body = Arrays.copyOf(input, Math.max(0, input.length - TAIL));
        if (body.length >= Plate.LENGTH_BYTES + 4 && dice.nextInt(4) > 0) {
            int length = body.length + TAIL;
            for (int place = 0; place < 4; place++) {
                body[Plate.LENGTH_BYTES + place] = (byte) (length >>> (8 * (3 - place)));
            }
        }
        var whole =
                digested(joined(joined(body, UnverifiedKeyFile.mac(master, body).toArray()), new byte[32]));
        var read = read(whole);
        read.verify(master)
                .ifPresent(file ->
                        assertThat(file.encoded(master)).as("written again").isEqualTo(whole));
        var cost = read.claimed().cost();
        if (cost.memoryKib() <= DEAR_KIB) {
            read.open(new WayIn.Words(Workbench.passphrase(Workbench.WORDS))).ifPresent(MasterKey::close);
        }
    }

    private static void line(String input) throws Refusal {
        switch (EscrowLine.read(input)) {
            case Decision.Refuse<MasterKey> no -> throw new Refusal(no.sentence("The key file"));
            case Decision.Keep<MasterKey>(var master) -> {
                assertThat(new String(EscrowLine.of(master), StandardCharsets.US_ASCII))
                        .isEqualToIgnoringWhitespace(input);
                master.close();
            }
        }
    }

    private static void code(String input) throws Refusal {
        switch (RecoveryCode.read(input.toCharArray())) {
            case Decision.Refuse<RecoveryCode> no -> throw new Refusal(no.sentence("The recovery code"));
            case Decision.Keep<RecoveryCode>(var code) -> {
                var printed = code.printed();
                assertThat(RecoveryCode.read(printed.clone())).isInstanceOf(Decision.Keep.class);
                code.close();
            }
        }
    }

    private static String checkOf(String random) {
        var symbols = new int[random.length() + 2];
        var alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        for (int at = 0; at < random.length(); at++) {
            symbols[at] = alphabet.indexOf(random.charAt(at));
        }
        CheckSymbols.append(symbols);
        return "" + alphabet.charAt(symbols[random.length()]) + alphabet.charAt(symbols[random.length() + 1]);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
