package org.alongside.tui.runtime;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// The loop: takes a message, makes a turn, gives the orders, and draws once nothing more is waiting. Only the thread
/// that runs it touches the model.
public final class Loop {
    private final Root root;
    private final Wire wire;
    private final Worker worker;
    private final BlockingQueue<Msg> queue = new LinkedBlockingQueue<>();
    private Model model;
    private int code = -1;

    /// Ready to run from that model.
    public Loop(Root root, Model model, Wire wire, Consumer<Throwable> faults) {
        this.root = root;
        this.model = model;
        this.wire = wire;
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
            wire.draw(RootView.frame(model));
            while (code < 0) {
                step(queue.take());
                while (code < 0 && !queue.isEmpty()) {
                    step(queue.take());
                }
                wire.draw(RootView.frame(model));
            }
            return code;
        } finally {
            worker.close();
        }
    }

    /// A fault of ours in one turn leaves the model as it was: nothing that was typed is lost by it.
    private void step(Msg msg) {
        var before = model.at(model.place().clock().instant());
        try {
            take(root.update(before, msg));
        } catch (RuntimeException fault) {
            worker.report(fault);
        }
    }

    private void take(Turn turn) {
        model = turn.model();
        for (var order : turn.orders()) {
            switch (order.command()) {
                case Cmd.Redraw redraw -> wire.forget();
                case Cmd.Contrast contrast -> wire.contrast();
                case Cmd.Leave leave -> code = leave.code();
                default -> worker.take(order);
            }
        }
    }
}
