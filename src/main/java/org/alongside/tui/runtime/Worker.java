package org.alongside.tui.runtime;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Trouble;
import org.jspecify.annotations.Nullable;

/// Does what pages order, away from the loop's thread: one thing at a time, in order, on virtual threads. Holds the two
/// things that must be closed: the open vault and the clip being played.
final class Worker implements AutoCloseable {
    private static final int LAST_ORDERS_S = 20;

    private final ClipPlayer player;
    private final Consumer<Msg> answers;
    private final Consumer<Throwable> faults;
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("worker").factory());
    private volatile VaultDoor.@Nullable OpenVault vault;
    private ClipPlayer.@Nullable Playing playing;

    Worker(ClipPlayer player, Consumer<Msg> answers, Consumer<Throwable> faults) {
        this.player = player;
        this.answers = answers;
        this.faults = faults;
    }

    void take(Turn.Order order) {
        switch (order.command()) {
            case Cmd.After after -> later(after.delay(), to(order.page(), new Input.Told(after.what())));
            default -> one.execute(() -> obey(order));
        }
    }

    private void obey(Turn.Order order) {
        try {
            switch (order.command()) {
                case Cmd.Ask ask ->
                    answers.accept(
                            to(order.page(), new Input.Told(ask.question().get())));
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
            report(fault);
            answers.accept(to(
                    order.page(),
                    new Input.Failed("That did not work, by a fault in the program. Nothing you saved is lost.")));
        }
    }

    private void keep(long page, Cmd.Keep keep) {
        try {
            keep.draft().keep().run();
            answers.accept(new Msg.Kept(page, keep.draft().content(), keep.then()));
        } catch (Trouble trouble) {
            answers.accept(new Msg.NotKept(page, trouble.sentence(), keep.then()));
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
        endClip();
        if (vault != null) {
            vault.close();
            vault = null;
        }
        answers.accept(new Msg.Locked());
    }

    /// Whether another program asks for the vault to be locked. Asked by the loop's thread.
    boolean lockAsked() {
        return false;
    }

    /// Tells where faults of the program are written, and says so on screen.
    void report(Throwable fault) {
        faults.accept(fault);
        answers.accept(new Msg.Fault(
                "Something went wrong in the program. Your text is still here. Nothing you saved is lost."));
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
        one.execute(() -> {
            endClip();
            if (vault != null) {
                vault.close();
                vault = null;
            }
        });
        one.shutdown();
        try {
            one.awaitTermination(LAST_ORDERS_S, TimeUnit.SECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }
}
