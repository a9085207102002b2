package org.alongside.exchange.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.alongside.app.team.ReturnFiles;
import org.alongside.domain.Decision;
import org.alongside.domain.team.Signer;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.vault.bytes.Malformed;

/// Returns as a stranger would change them, and as somebody with a signing key could make them.
public final class ReturnTargets {
    private static final int PLATE_BYTES = 16;
    private static final int SIGNATURE_BYTES = 64;

    private final Returning team = new Returning();
    private final Returning.Practitioner pat = team.practitioner("Pat");
    private final byte[] sealed;
    private final byte[] plain;

    private ReturnTargets() {
        pat.adds(100_001);
        sealed = pat.sealed();
        try (var opened = team.teamKeys.opening(new ByteArrayInputStream(sealed), false)) {
            plain = opened.readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// All of this room.
    public static List<Target> all() {
        var targets = new ReturnTargets();
        return List.of(
                Target.ofBytes(
                        "return", SealedReturns.class, List.of(targets.sealed), (input, _) -> targets.open(input)),
                Target.ofBytes(
                        "return inside its seal",
                        ReturnBody.class,
                        List.of(targets.plain),
                        (input, _) -> targets.read(input)),
                Target.ofBytes(
                                "return signed anew",
                                ReturnBody.class,
                                List.of(targets.plain),
                                (input, dice) -> targets.read(targets.signed(input, dice)))
                        .with("person", "session", "held_on", "2026-11-20", "note", "X100001"),
                Target.ofText(
                                "signing key as told",
                                Signer.class,
                                List.of(targets.pat.keys.signer().text()),
                                ReturnTargets::signer)
                        .upTo(4096)
                        .with("alongside-signer-1:", ":", "-", "A"));
    }

    private void open(byte[] input) throws Refusal {
        var file = Returning.OUT.resolve("fuzzed.age");
        team.disk.put(file, input);
        try {
            team.files.open(team.teamKeys, file, true).rows(row -> {});
        } catch (ReturnFiles.Unfit no) {
            throw new Refusal("The file " + no.why());
        }
    }

    private void read(byte[] input) throws Refusal, IOException {
        try {
            var body = ReturnBody.read(new ByteArrayInputStream(input), team.teamKeys);
            var again = new HeadBytes(
                    body.content().head(),
                    body.content().rowsLength(),
                    body.content().rowsDigest());
            assertThat(HeadBytes.read(again.encoded())).isEqualTo(body.content());
            body.rows(row -> assertThat(row.table()).isNotBlank());
        } catch (Malformed | ReturnBody.NotSigned no) {
            throw new Refusal(String.valueOf(no.getMessage()));
        }
    }

    /// What the holder of the key named in it could have made of it.
    private byte[] signed(byte[] input, RandomGenerator dice) {
        if (input.length < PLATE_BYTES + SIGNATURE_BYTES) {
            return input;
        }
        int length = 0;
        for (int at = 12; at < PLATE_BYTES; at++) {
            length = (length << 8) | (input[at] & 0xFF);
        }
        int end = Math.clamp((long) PLATE_BYTES + length, PLATE_BYTES, input.length - SIGNATURE_BYTES);
        var signed = input.clone();
        var label = "alongside/v1/return\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var message = new byte[label.length + end];
        System.arraycopy(label, 0, message, 0, label.length);
        System.arraycopy(signed, 0, message, label.length, end);
        if (dice.nextInt(8) > 0) {
            System.arraycopy(pat.keys.sign(message), 0, signed, end, SIGNATURE_BYTES);
        }
        return signed;
    }

    private static void signer(String told) throws Refusal {
        switch (Signer.read(told)) {
            case Decision.Refuse<Signer> no -> throw new Refusal(no.sentence("The key"));
            case Decision.Keep<Signer>(var read) -> assertThat(read.text()).isEqualTo(told.strip());
        }
    }
}
