package org.alongside.tui.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Screens;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;

/// Does what pages order, away from the loop's thread: one thing at a time, in order, on virtual threads. Holds the two
/// things that must be closed: the open vault and the clip being played.
final class Worker implements AutoCloseable {
    private static final int LAST_ORDERS_S = 20;

    // One that comes back at every beat must not fill the disk.
    private static final int FAULTS_MAX = 20;

    private final ClipPlayer player;
    private final Consumer<Msg> answers;
    private final Screens.Faults faults;
    private final AtomicInteger faultsNoted = new AtomicInteger();
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("worker").factory());
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile VaultDoor.@Nullable OpenVault vault;
    private ClipPlayer.@Nullable Playing playing;

    Worker(ClipPlayer player, Consumer<Msg> answers, Screens.Faults faults) {
        this.player = player;
        this.answers = answers;
        this.faults = faults;
    }

    void take(Turn.Order order) {
        switch (order.command()) {
            case Cmd.After after -> later(after.delay(), to(order.page(), new Input.Told(after.what())));
            case Cmd.Stop stop -> stopped.set(true);
            case Cmd.AskLong begun -> {
                stopped.set(false);
                one.execute(() -> obey(order));
            }
            case Cmd.Lock lock -> {
                stopped.set(true);
                one.execute(() -> obey(order));
            }
            default -> one.execute(() -> obey(order));
        }
    }

    private void obey(Turn.Order order) {
        try {
            switch (order.command()) {
                case Cmd.Ask ask ->
                    answers.accept(
                            to(order.page(), new Input.Told(ask.question().get())));
                case Cmd.AskLong ask ->
                    answers.accept(
                            to(order.page(), new Input.Told(ask.question().apply(reports(order.page())))));
                case Cmd.Keep keep -> keep(order.page(), keep);
                case Cmd.Play play -> play(order.page(), play.clip());
                case Cmd.Control control -> control(control.command());
                case Cmd.EndClip end -> endClip();
                case Cmd.Occupy occupy -> vault = occupy.vault();
                case Cmd.Lock lock -> lock();
                default -> throw new IllegalStateException("not for the worker");
            }
        } catch (Trouble trouble) {
            answers.accept(to(order.page(), new Input.Failed(trouble.sentence())));
        } catch (RuntimeException fault) {
            answers.accept(to(order.page(), new Input.Failed(noted(fault))));
        }
    }

    private IntConsumer reports(long page) {
        return percent -> {
            if (stopped.get()) {
                throw new Trouble(Trouble.Sort.FAILED, "Stopped. Nothing was kept of it, and nothing is lost.");
            }
            answers.accept(to(page, new Input.Told(new Cmd.Percent(percent))));
        };
    }

    private void keep(long page, Cmd.Keep keep) {
        try {
            keep.draft().keep().run();
            answers.accept(new Msg.Kept(page, keep.draft().content(), keep.then()));
        } catch (Trouble trouble) {
            answers.accept(new Msg.NotKept(page, trouble.sentence(), keep.then()));
        } catch (RuntimeException fault) {
            answers.accept(new Msg.NotKept(page, noted(fault), keep.then()));
        }
    }

    private void play(long page, ClipPlayer.Clip clip) {
        endClip();
        playing = player.play(clip, event -> answers.accept(to(page, new Input.Told(event))));
    }

    private void control(ClipPlayer.Command command) {
        if (playing != null) {
            playing.send(command);
        }
    }

    private void endClip() {
        if (playing != null) {
            playing.close();
            playing = null;
        }
    }

    private void lock() {
        try {
            closeAll();
        } catch (RuntimeException fault) {
            // What could not be written at the end is mended at the next opening; the keys are gone either way.
            noted(fault);
        } finally {
            answers.accept(new Msg.Locked());
        }
    }

    private void closeAll() {
        try {
            endClip();
        } finally {
            var open = vault;
            vault = null;
            if (open != null) {
                open.close();
            }
        }
    }

    /// Whether another program asks for the vault to be locked. Asked by the loop's thread.
    boolean lockAsked() {
        var open = vault;
        return open != null && open.lockAsked();
    }

    /// Notes a fault of the program and says so on screen.
    void report(Throwable fault) {
        answers.accept(new Msg.Fault(noted(fault) + " Your text is still here."));
    }

    private String noted(Throwable fault) {
        var file = faultsNoted.incrementAndGet() <= FAULTS_MAX ? faults.note(fault) : Optional.<Path>empty();
        return "Something went wrong in the program. Nothing you saved is lost."
                + file.map(path -> " Please pass on " + path + ", which holds no personal data.")
                        .orElse("");
    }

    private void later(Duration wait, Msg msg) {
        Thread.ofVirtual().name("later").start(() -> {
            try {
                Thread.sleep(wait);
                answers.accept(msg);
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Msg to(long page, Input input) {
        return new Msg.To(page, input);
    }

    /// Finishes what was ordered, then closes the clip and the vault.
    @Override
    public void close() {
        stopped.set(true);
        one.execute(this::closeAll);
        one.shutdown();
        try {
            one.awaitTermination(LAST_ORDERS_S, TimeUnit.SECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
