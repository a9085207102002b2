package org.alongside.studio;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.alongside.studio.film.ClipsLock;
import org.alongside.studio.film.Film;
import org.alongside.studio.film.Program;
import org.alongside.studio.film.Vtt;
import org.alongside.studio.picture.Painter;
import org.alongside.studio.sound.Speaker;
import org.alongside.studio.story.Storyboard;
import org.alongside.studio.story.StoryboardReader;
import org.alongside.studio.timing.Director;
import org.alongside.studio.timing.Estimate;
import org.alongside.studio.timing.Timeline;

/// Makes clips from storyboards. Run in the root of the repository, by `bin/render-clips`.
public final class RenderClips {
    /// Change it when the same storyboard would give another clip: every clip is then made again.
    static final String RENDERER = "renderer 1";

    private static final String ENDING = ".storyboard.md";
    private static final double SHORTEST = 60; // seconds
    private static final double LONGEST = 150;
    private static final double STILL_EVERY = 3; // seconds, for --frames

    private final Orders orders;
    private final Path content;
    private final PrintStream out;
    private int faults;

    RenderClips(Orders orders, Path content, PrintStream out) {
        this.orders = orders;
        this.content = content;
        this.out = out;
    }

    public static void main(String[] words) throws IOException {
        System.setProperty("java.awt.headless", "true");
        var orders = Orders.of(List.of(words));
        if (orders.isEmpty()) {
            System.err.print(Orders.USAGE);
            System.exit(2);
        }
        for (var program : Program.values()) {
            if (!orders.get().check() && !program.installed()) {
                System.err.println(program.howToGetIt());
                System.exit(1);
            }
        }
        System.exit(new RenderClips(orders.get(), Path.of("content"), System.out).run());
    }

    /// 0 when all is well, 1 when a storyboard is faulty or nothing was found.
    int run() throws IOException {
        var boards = storyboards();
        if (boards.isEmpty()) {
            out.println("No storyboard found"
                    + (orders.names().isEmpty() ? "." : " for " + String.join(", ", orders.names()) + "."));
            return 1;
        }
        for (var board : boards) {
            open(board);
        }
        return faults == 0 ? 0 : 1;
    }

    private List<Path> storyboards() throws IOException {
        try (var files = Files.walk(content)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(file -> orders.wants(clip(file)))
                    .sorted()
                    .toList();
        }
    }

    private static String clip(Path board) {
        var name = board.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private void open(Path board) throws IOException {
        var text = Files.readString(board, StandardCharsets.UTF_8);
        var reading = StoryboardReader.read(clip(board), text);
        for (var fault : reading.faults()) {
            fault(board, fault.line(), fault.message());
        }
        if (reading.storyboard().isEmpty()) {
            return;
        }
        var story = reading.storyboard().get();
        if (orders.check()) {
            check(board, story);
        } else if (orders.frames().isPresent()) {
            stills(story, orders.frames().get());
        } else {
            make(board, story, ClipsLock.mark(text, RENDERER));
        }
    }

    private void fault(Path board, int line, String message) {
        faults++;
        out.println(board + ":" + line + ": " + message);
    }

    private void check(Path board, Storyboard story) {
        double seconds = Estimate.seconds(story);
        if (seconds < SHORTEST || seconds > LONGEST) {
            fault(board, 1, String.format(Locale.ROOT, "would last about %.0f s; a clip lasts 60 to 150 s", seconds));
        } else {
            out.printf(Locale.ROOT, "%-28s well; about %.0f s%n", story.clip(), seconds);
        }
    }

    private static Timeline direct(Storyboard story) {
        return Director.direct(story, new Speaker(Program.ESPEAK.command()));
    }

    private void stills(Storyboard story, Path folder) throws IOException {
        Files.createDirectories(folder);
        var timeline = direct(story);
        var painter = new Painter(story, timeline);
        for (double at = 1.2; at < timeline.seconds(); at += STILL_EVERY) {
            var name = String.format(Locale.ROOT, "%s-%05.1f.png", story.clip(), at);
            ImageIO.write(painter.frame(at), "png", folder.resolve(name).toFile());
        }
        out.printf(Locale.ROOT, "%-28s %.1f s%n", story.clip(), timeline.seconds());
    }

    private void make(Path board, Storyboard story, String mark) throws IOException {
        var folder = board.toAbsolutePath().getParent();
        var webm = folder.resolve(story.clip() + ".webm");
        var vtt = folder.resolve(story.clip() + ".vtt");
        var lock = ClipsLock.of(folder);
        boolean made = lock.holds(story.clip(), mark) && Files.exists(webm) && Files.exists(vtt);
        if (made && !orders.all()) {
            out.printf(Locale.ROOT, "%-28s unchanged%n", story.clip());
            return;
        }
        long started = System.nanoTime();
        var timeline = direct(story);
        if (timeline.seconds() < SHORTEST || timeline.seconds() > LONGEST) {
            fault(board, 1, String.format(Locale.ROOT, "lasts %.0f s; a clip lasts 60 to 150 s", timeline.seconds()));
        }
        new Film(Program.FFMPEG.command()).write(webm, story.title(), timeline, new Painter(story, timeline)::frame);
        Files.writeString(vtt, Vtt.of(timeline.cues(), timeline.chapters()), StandardCharsets.UTF_8);
        lock.put(story.clip(), mark);
        out.printf(
                Locale.ROOT,
                "%-28s %5.1f s long, %4d kB, made in %.0f s%n",
                story.clip(),
                timeline.seconds(),
                Files.size(webm) / 1000,
                (System.nanoTime() - started) / 1e9);
    }
}
