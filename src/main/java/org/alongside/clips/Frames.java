package org.alongside.clips;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormat;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.BufferFormatCallbackAdapter;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.RenderCallback;
import uk.co.caprica.vlcj.player.embedded.videosurface.callback.format.RV32BufferFormat;

/// The last frame libvlc decoded. It hands frames over in memory instead of drawing into our window itself: that needs
/// no video output plugin (Debian's vlc-plugin-base has none), works the same on every system, and leaves the keys
/// ours.
final class Frames {
    private static final int WIDEST = 1920;

    private final Runnable changed;
    private Optional<BufferedImage> frame = Optional.empty();
    private int visibleWidth;
    private int visibleHeight;

    /// @param changed called on libvlc's thread for each new frame; must return at once
    Frames(Runnable changed) {
        this.changed = changed;
    }

    /// Draws the frame as large as it fits, its shape kept; returns where, or empty before the first frame.
    synchronized Optional<Rectangle> draw(Graphics2D onto, int width, int height) {
        if (frame.isEmpty() || visibleWidth == 0 || visibleHeight == 0) {
            return Optional.empty();
        }
        double scale = Math.min((double) width / visibleWidth, (double) height / visibleHeight);
        int drawnWidth = (int) Math.round(visibleWidth * scale);
        int drawnHeight = (int) Math.round(visibleHeight * scale);
        var place = new Rectangle((width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
        onto.drawImage(
                frame.get(),
                place.x,
                place.y,
                place.x + drawnWidth,
                place.y + drawnHeight,
                0,
                0,
                visibleWidth,
                visibleHeight,
                null);
        return Optional.of(place);
    }

    private synchronized void size(int width, int height, int shownWidth, int shownHeight) {
        frame = Optional.of(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
        visibleWidth = Math.min(shownWidth, width);
        visibleHeight = Math.min(shownHeight, height);
    }

    private synchronized void take(ByteBuffer pixels) {
        frame.ifPresent(image -> {
            var own = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            var ints = pixels.order(ByteOrder.nativeOrder()).asIntBuffer();
            ints.get(own, 0, Math.min(own.length, ints.remaining()));
        });
    }

    /// Tells libvlc the form in which we want the frames.
    final class Format extends BufferFormatCallbackAdapter {
        @Override
        public BufferFormat getBufferFormat(int sourceWidth, int sourceHeight) {
            int width = Math.clamp(sourceWidth, 1, WIDEST);
            return new RV32BufferFormat(width, Math.max(1, Math.round((float) sourceHeight * width / sourceWidth)));
        }

        @Override
        public void newFormatSize(int bufferWidth, int bufferHeight, int displayWidth, int displayHeight) {
            size(bufferWidth, bufferHeight, displayWidth, displayHeight);
        }
    }

    /// Takes each frame over.
    final class Taker implements RenderCallback {
        @Override
        public void lock(MediaPlayer player) {}

        @Override
        public void display(
                MediaPlayer player, ByteBuffer[] buffers, BufferFormat format, int displayWidth, int displayHeight) {
            take(buffers[0].duplicate());
            changed.run();
        }

        @Override
        public void unlock(MediaPlayer player) {}
    }
}
