package org.alongside.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// The one way out to the terminal: a frame at a time, until it is shut with a last word. What comes after that is
/// dropped: once the terminal is given back, nothing of ours appears on it, whichever thread still draws.
final class Valve extends OutputStream {
    /// A terminal that takes nothing must not keep the program from ending.
    private static final int PATIENCE_S = 2;

    private final OutputStream out;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean shut;

    Valve(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        lock.lock();
        try {
            if (!shut) {
                out.write(bytes, from, length);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void flush() throws IOException {
        lock.lock();
        try {
            if (!shut) {
                out.flush();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Writes that as the last thing. The second time it does nothing.
    void shut(byte[] lastWord) throws IOException {
        boolean held = false;
        try {
            held = lock.tryLock(PATIENCE_S, TimeUnit.SECONDS);
            if (held && !shut) {
                shut = true;
                out.write(lastWord);
                out.flush();
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        } finally {
            if (held) {
                lock.unlock();
            }
        }
    }
}
