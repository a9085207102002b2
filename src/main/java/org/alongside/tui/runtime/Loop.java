package org.alongside.tui.runtime;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.alongside.app.Screens;

/// The loop: takes a message, makes a turn, gives the orders, and draws once nothing more is waiting. Only the thread
/// that runs it touches the model.
public final class Loop {
    private final Root root;
    private final Wire wire;
    private final Worker worker;
    private final BlockingQueue<Msg> queue = new LinkedBlockingQueue<>();
    private Model model;
    private final Pulse pulse;
    private boolean drawn;
    private boolean asked;
    private int code = -1;

    /// Ready to run from that model.
    public Loop(Root root, Model model, Wire wire, Pulse pulse, Screens.Faults faults) {
        this.root = root;
        this.model = model;
        this.wire = wire;
        this.pulse = pulse;
        this.worker = new Worker(model.place().player(), queue::add, faults);
    }

    /// Puts a message in the queue; from any thread.
    public void tell(Msg msg) {
        queue.add(msg);
    }

    /// Runs until someone leaves and returns the exit code.
    public int run() throws InterruptedException {
        try {
            take(root.begin(model));
            draw();
            while (code < 0) {
                var msg = queue.poll(Pulse.BEAT.toMillis(), TimeUnit.MILLISECONDS);
                beat(); // first: after a sleep even a waiting key must find the vault locked
                if (msg != null) {
                    step(msg);
                }
                while (code < 0 && !queue.isEmpty()) {
                    step(queue.take());
                }
                if (!drawn) {
                    draw();
                }
            }
            return code;
        } finally {
            worker.close();
        }
    }

    private void draw() {
        wire.draw(RootView.frame(model));
        drawn = true;
    }

    /// Draws nothing unless something came of it: nothing moves while nobody types.
    private void beat() {
        pulse.beat().ifPresent(beat -> {
            boolean asks = worker.lockAsked();
            boolean asksAnew = asks && !asked;
            asked = asks;
            var shield = model.shield();
            boolean ordered = turn(new Msg.Tick(beat.passed(), beat.slept(), asksAnew));
            drawn &= !ordered && model.shield().equals(shield);
        });
    }

    private void step(Msg msg) {
        drawn = false;
        turn(msg);
    }

    /// Tells whether anything was ordered. A fault of ours in one turn leaves the model as it was: nothing that was
    /// typed is lost by it.
    private boolean turn(Msg msg) {
        var before = model.at(model.place().clock().instant());
        try {
            var turn = root.update(before, msg);
            take(turn);
            return !turn.orders().isEmpty();
        } catch (RuntimeException fault) {
            worker.report(fault);
            return true;
        }
    }

    private void take(Turn turn) {
        model = turn.model();
        for (var order : turn.orders()) {
            switch (order.command()) {
                case Cmd.Redraw redraw -> wire.forget();
                case Cmd.Retake retake -> wire.retake();
                case Cmd.Contrast contrast -> wire.contrast();
                case Cmd.Leave leave -> code = leave.code();
                default -> worker.take(order);
            }
        }
    }
}
