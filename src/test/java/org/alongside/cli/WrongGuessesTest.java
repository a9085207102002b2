package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.alongside.app.VaultDoor;
import org.alongside.app.VaultDoor.NewVault;
import org.alongside.domain.Passphrase;
import org.junit.jupiter.api.Test;

/// A passphrase mistyped at the prompt may be typed again, and each time the wait is longer.
final class WrongGuessesTest {
    private static final Path FOLDER = Path.of("vault");
    private static final String RIGHT = "seven quiet lanterns by the river";
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    private final DoorInMemory door = new DoorInMemory();
    private final Deque<String> typed = new ArrayDeque<>();
    private final List<Long> waited = new ArrayList<>();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    private int run(String... words) {
        try (var right = Passphrase.of(RIGHT.toCharArray())) {
            door.create(FOLDER, new NewVault(VaultDoor.Role.PRACTITIONER, "Pat", "", "", "", true, true), right);
        }
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(talk, true, StandardCharsets.UTF_8),
                Optional.of(_ -> Optional.ofNullable(typed.poll()).map(String::toCharArray)),
                time -> waited.add(time.toSeconds()));
        return new Cli(rooms(), new Surroundings(FOLDER, false, "0.0-test")).run(streams, words);
    }

    private Rooms rooms() {
        return new Rooms(
                () -> door,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                WrongGuessesTest::shut,
                NOON,
                ZoneOffset.UTC);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // stands for any room
    private static <T> T shut() {
        throw new AssertionError("no room but the door is needed");
    }

    private void type(String... lines) {
        typed.addAll(Arrays.asList(lines));
    }

    @Test
    void the_second_guess_waits_a_second_and_the_third_two() {
        type("wrong", "wrong again", RIGHT);
        assertThat(run("vault", "rebuild")).isZero();
        assertThat(waited).containsExactly(1L, 2L);
        assertThat(talk.toString(StandardCharsets.UTF_8)).contains("Guess 2 of 10; the next one is taken in 2 s.");
    }

    @Test
    void leaves_at_the_tenth_wrong_one() {
        type(Collections.nCopies(11, "wrong").toArray(String[]::new));
        assertThat(run("vault", "verify")).isEqualTo(Exit.LOCKED);
        assertThat(waited).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(typed).hasSize(1);
        assertThat(talk.toString(StandardCharsets.UTF_8)).contains("That was the tenth guess.");
    }

    @Test
    void ending_the_input_ends_the_guessing() {
        type("wrong");
        assertThat(run("vault", "verify")).isEqualTo(Exit.INTERRUPTED);
        assertThat(waited).containsExactly(Duration.ofSeconds(1).toSeconds());
    }
}
