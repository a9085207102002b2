package org.alongside.studio.film;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.DoubleFunction;
import org.alongside.studio.timing.Timeline;

/// Has ffmpeg make a WebM of the pictures and the sound: one thread and no dates, so that the same clip gives the same
/// bytes.
public final class Film {
    private static final int FRAMES = 25; // in two seconds: 80 ms each, which WebM keeps exactly
    public static final double FRAME_SECONDS = 2.0 / FRAMES;

    private final String program;

    public Film(String program) {
        this.program = program;
    }

    /// Writes `webm` whole or not at all.
    public void write(Path webm, String title, Timeline timeline, DoubleFunction<BufferedImage> painter)
            throws IOException {
        var room = Files.createTempDirectory("alongside-clip");
        var sound = room.resolve("sound.pcm");
        var chapters = room.resolve("chapters.txt");
        var made = room.resolve("clip.webm");
        try {
            Files.write(sound, timeline.sound().pcm());
            Files.writeString(chapters, Chapters.of(title, timeline.chapters()), StandardCharsets.UTF_8);
            encode(command(sound, chapters, made), timeline.seconds(), painter);
            Files.move(made, webm, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            for (var left : List.of(sound, chapters, made, room)) {
                Files.deleteIfExists(left);
            }
        }
    }

    private void encode(List<String> command, double seconds, DoubleFunction<BufferedImage> painter)
            throws IOException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var pictures = process.getOutputStream()) {
            long frames = Math.round(seconds / FRAME_SECONDS);
            for (long frame = 0; frame < frames; frame++) {
                var picture = painter.apply(frame * FRAME_SECONDS);
                pictures.write(bytes(picture));
            }
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("ffmpeg could not make the clip");
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("stopped while ffmpeg made the clip", stopped);
        }
    }

    /// Four bytes for each pixel: blue, green, red, nothing.
    private static byte[] bytes(BufferedImage picture) {
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var bytes = ByteBuffer.allocate(pixels.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(pixels);
        return bytes.array();
    }

    private List<String> command(Path sound, Path chapters, Path webm) {
        return List.of((program + " -v error -y"
                        + " -f rawvideo -pix_fmt bgr0 -s 640x360 -r " + FRAMES + "/2 -i -"
                        + " -f s16le -ar 22050 -ac 1 -i " + sound
                        + " -f ffmetadata -i " + chapters
                        + " -map 0:v -map 1:a -map_metadata 2 -map_chapters 2"
                        + " -c:v libvpx-vp9 -pix_fmt yuv420p -b:v 0 -crf 44 -deadline good -cpu-used 4 -threads 1 -row-mt 0 -g 250"
                        + " -c:a libopus -b:a 20k -application voip"
                        + " -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -cues_to_front 1 " + webm)
                .split(" ", -1));
    }
}
