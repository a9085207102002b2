package org.alongside.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.app.Ids;
import org.alongside.tui.frame.Frame;
import org.alongside.tui.frame.Size;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Loop;
import org.alongside.tui.runtime.Model;
import org.alongside.tui.runtime.Msg;
import org.alongside.tui.runtime.Pulse;
import org.alongside.tui.runtime.Root;
import org.alongside.tui.runtime.Wire;
import org.alongside.tui.runtime.Workplace;
import org.alongside.tui.screen.Pages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The loop with its threads and its worker, drawn nowhere.
final class LoopTest {
    private final Door door = new Door();
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final AtomicReference<Instant> wall = new AtomicReference<>(App.START);
    private final AtomicReference<CountDownLatch> beats = new AtomicReference<>(new CountDownLatch(0));
    private final List<Throwable> noted = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    private Loop loop() {
        Caseload.fill(door.record(), App.TOOLKITS);
        var place = new Workplace(
                door,
                App.TOOLKITS,
                App.LIBRARY,
                new FakePlayer(),
                () -> {
                    throw new IllegalStateException("nothing is written here");
                },
                () -> {
                    throw new IllegalStateException("nothing is printed here");
                },
                () -> {
                    throw new IllegalStateException("nothing is received here");
                },
                Path.of("vault"),
                Optional.empty(),
                () -> App.START,
                ZoneId.of("Europe/London"),
                Ids.secure(() -> App.START));
        var model = Model.begin(new Size(80, 24), App.START, place, Pages.first(true));
        var pulse = new Pulse(wall::get, () -> {
            beats.get().countDown();
            return System.nanoTime();
        });
        return new Loop(
                new Root(new Pages()),
                model,
                new Wire() {
                    @Override
                    public void draw(Frame frame) {
                        if (broken) {
                            throw new IllegalStateException("the wire broke");
                        }
                        frames.add(frame);
                    }

                    @Override
                    public void contrast() {}

                    @Override
                    public void retake() {}

                    @Override
                    public void forget() {}
                },
                pulse,
                fault -> {
                    noted.add(fault);
                    return Optional.of(Path.of("faults", "one.txt"));
                });
    }

    private static Thread running(Loop loop, List<Integer> codes) {
        return Thread.ofPlatform().start(() -> {
            try {
                codes.add(loop.run());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void type(Loop loop, String text) {
        text.codePoints().forEach(c -> loop.tell(new Msg.Press(Key.of(c))));
    }

    private Frame next() throws InterruptedException {
        @Nullable Frame frame = frames.poll(1, TimeUnit.MINUTES);
        return Objects.requireNonNull(frame, "no frame was drawn");
    }

    private List<Frame> until(String words) throws InterruptedException {
        var seen = new ArrayList<Frame>();
        do {
            seen.add(next());
        } while (!seen.getLast().text().contains(words));
        return seen;
    }

    @Test
    void a_key_that_waited_through_a_sleep_finds_the_vault_locked_and_no_frame_shows_anyone() throws Exception {
        var codes = new ArrayList<Integer>();
        var loop = loop();
        var thread = running(loop, codes);
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        until("Dean");

        frames.clear();
        wall.set(App.START.plus(Duration.ofHours(8)));
        loop.tell(new Msg.Press(App.ENTER));
        assertThat(until("Locked. The machine was asleep."))
                .noneMatch(frame -> frame.text().contains("Dean"));
        assertThat(door.open).isFalse();

        loop.tell(new Msg.Press(Key.ctrl('q')));
        thread.join();
        assertThat(codes).containsExactly(0);
    }

    @Test
    void locks_when_another_program_asks_for_it() throws Exception {
        var loop = loop();
        var thread = running(loop, new ArrayList<>());
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        until("Dean");
        door.lockAsked = true;
        until("Locked. You asked for it from elsewhere.");
        assertThat(door.open).isFalse();
        loop.tell(new Msg.Press(Key.ctrl('q')));
        thread.join();
    }

    @Test
    void a_copy_shows_how_far_it_is_and_can_be_stopped() throws Exception {
        var halfway = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        door.halfway = () -> {
            halfway.countDown();
            awaited(goOn);
        };
        var loop = loop();
        var thread = running(loop, new ArrayList<>());
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        until("Dean");
        type(loop, "s");
        until("Copy the vault");
        type(loop, "/copy the");
        loop.tell(new Msg.Press(App.ENTER));
        type(loop, "/media/stick");
        loop.tell(new Msg.Press(App.TAB));
        loop.tell(new Msg.Press(App.ENTER));
        awaited(halfway);
        until("Copying: 40 %");
        loop.tell(new Msg.Press(App.ESC));
        loop.tell(new Msg.Press(App.F9));
        until("resting");
        goOn.countDown();
        loop.tell(new Msg.Press(App.ENTER));
        until("Stopped. Nothing was kept of it");
        assertThat(door.record().setting(org.alongside.app.Settings.LAST_COPY)).isEmpty();
        loop.tell(new Msg.Press(Key.ctrl('q')));
        thread.join();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Test
    void nothing_is_drawn_while_nobody_types() throws Exception {
        var loop = loop();
        var thread = running(loop, new ArrayList<>());
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        until("Dean");
        beats.set(new CountDownLatch(1));
        beats.get().await();
        frames.clear();
        beats.set(new CountDownLatch(3));
        assertThat(beats.get().await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(frames).isEmpty();
        loop.tell(new Msg.Press(Key.ctrl('q')));
        thread.join();
    }

    @Test
    void a_terminal_that_breaks_ends_the_loop_with_the_vault_closed() {
        var loop = loop();
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        broken = true;
        assertThatThrownBy(loop::run).hasMessage("the wire broke");
        assertThat(door.open).isFalse();
    }

    @Test
    void a_fault_of_the_program_is_noted_told_and_loses_nothing() throws Exception {
        var loop = loop();
        var thread = running(loop, new ArrayList<>());
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        until("Dean");
        type(loop, "pa");
        until("Add a person");
        type(loop, "X1");
        door.buggy = true;
        loop.tell(new Msg.Press(App.F9));
        loop.tell(new Msg.Press(App.ENTER));
        assertThat(until("Something went wrong in the program").getLast().text())
                .contains("one.txt")
                .contains("X1")
                .doesNotContain("Zxqv");
        assertThat(noted).isNotEmpty();
        door.buggy = false;
        loop.tell(new Msg.Press(Key.ctrl('q')));
        thread.join();
        assertThat(door.open).isFalse();
    }

    @Test
    void when_the_terminal_is_gone_it_leaves_even_if_a_draft_cannot_be_kept() throws Exception {
        var loop = loop();
        var codes = new ArrayList<Integer>();
        var thread = running(loop, codes);
        type(loop, Door.PASSPHRASE);
        loop.tell(new Msg.Press(App.ENTER));
        until("Dean");
        type(loop, "pax");
        until("Add a person");
        door.full = true;
        loop.tell(new Msg.HungUp());
        thread.join();
        assertThat(codes).containsExactly(0);
        assertThat(door.open).isFalse();
    }
}
