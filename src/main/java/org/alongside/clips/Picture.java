package org.alongside.clips;

import java.awt.Canvas;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.domain.toolkit.Captions;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;

/// The window's whole content: the frame, the captions over it, and for a moment a word about the key just pressed.
final class Picture extends Canvas {
    private static final long serialVersionUID = 1L;
    private static final long HINT_SECONDS = 3;
    static final String KEYS = "Space play or pause    \u2190 \u2192 5 seconds    PgUp PgDn chapter    C captions"
            + "    \u2212 + volume    F full screen    S stop";

    private final transient Frames frames = new Frames(this::refresh);
    private final transient Captions captions;
    private final transient PlayedClock clock;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean captionsShown;
    private volatile boolean paused;
    private volatile double share;
    private volatile String hint = KEYS;
    private volatile long hintedAtNanos = System.nanoTime();

    Picture(Captions captions, PlayedClock clock) {
        this.captions = captions;
        this.clock = clock;
        captionsShown = !captions.cues().isEmpty();
        setBackground(Color.BLACK);
        setIgnoreRepaint(true);
        setFocusTraversalKeysEnabled(false);
    }

    BufferFormatCallback format() {
        return frames.new Format();
    }

    RenderCallback taker() {
        return frames.new Taker();
    }

    boolean captionsShown() {
        return captionsShown;
    }

    /// Turns the captions on or off; returns which. Without captions they stay off.
    boolean toggleCaptions() {
        captionsShown = !captionsShown && !captions.cues().isEmpty();
        return captionsShown;
    }

    /// Shows a few words at the top for three seconds.
    void hint(String words) {
        hint = words;
        hintedAtNanos = System.nanoTime();
    }

    /// What the bar at the top tells.
    void shows(long positionMillis, long lengthMillis, boolean isPaused) {
        share = lengthMillis <= 0 ? 0 : Math.clamp((double) positionMillis / lengthMillis, 0, 1);
        paused = isPaused;
    }

    /// Draws soon, on the window's thread; may be called from any, and as often as wanted.
    void refresh() {
        if (waiting.compareAndSet(false, true)) {
            EventQueue.invokeLater(() -> {
                waiting.set(false);
                draw();
            });
        }
    }

    private void draw() {
        if (!isDisplayable() || getWidth() == 0 || getHeight() == 0) {
            return;
        }
        if (getBufferStrategy() == null) {
            createBufferStrategy(2);
        }
        var strategy = getBufferStrategy();
        do {
            do {
                var pen = (Graphics2D) strategy.getDrawGraphics();
                drawOn(pen);
                pen.dispose();
            } while (strategy.contentsRestored());
            strategy.show();
        } while (strategy.contentsLost());
        getToolkit().sync();
    }

    private void drawOn(Graphics2D pen) {
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, getWidth(), getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = frames.draw(pen, getWidth(), getHeight()).orElse(new Rectangle(0, 0, getWidth(), getHeight()));
        var lettering = new Lettering(pen, place);
        if (captionsShown) {
            lettering.captions(captions.at(clock.positionAt(System.nanoTime())));
        }
        if (paused) {
            lettering.bar("Paused    " + KEYS, share);
        } else if (System.nanoTime() - hintedAtNanos < TimeUnit.SECONDS.toNanos(HINT_SECONDS)) {
            lettering.bar(hint, share);
        }
    }
}
