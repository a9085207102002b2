package org.alongside.clips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.alongside.app.CaptionFile;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions;
import uk.co.caprica.vlcj.player.base.MediaPlayer;
import uk.co.caprica.vlcj.player.base.MediaPlayerEventAdapter;
import uk.co.caprica.vlcj.player.embedded.EmbeddedMediaPlayer;

/// One clip on stage: the window, libvlc's player and what keeps them in step. Every call into libvlc is made on one
/// thread of our own, `desk`; its callbacks, the window's keys and the parent's orders only leave work there.
/// A call made from a callback would hang for good.
final class Stage {
    private static final long TICK_MILLIS = 125;
    private static final int TICKS_PER_REPORT = 2;
    private static final int TICKS_TO_BEGIN = 40; // 5 s
    private static final long SKIP_MILLIS = 5_000;
    private static final long NEAR_THE_END_MILLIS = 300; // a jump past the end would end the clip unseen
    private static final int VOLUME_STEP = 10;
    private static final int LOUDEST = 150; // libvlc's own amplifier; small laptops need it

    private final ScheduledExecutorService desk = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("clip desk").unstarted(work));
    private final CountDownLatch ended = new CountDownLatch(1);
    private final long startedAtNanos = System.nanoTime();
    private final Consumer<Report> reports;
    private final Runnable end;
    private final Picture picture;
    private final ClipWindow window;
    private final EmbeddedMediaPlayer player;
    private final PlayedClock clock = new PlayedClock();
    private long length;
    private List<ChapterMark> chapters = List.of();
    private boolean opened;
    private boolean over;
    private boolean paused;
    private int volume = 100;
    private int ticks;

    Stage(LoadedVlc vlc, Order.Open order, Consumer<Report> reports, Runnable end) {
        this.reports = reports;
        this.end = end;
        picture = new Picture(captionsOf(order.captions()), clock);
        window = new ClipWindow(order.title(), picture, this::press);
        player = vlc.newPlayer();
        player.videoSurface()
                .set(vlc.factory().videoSurfaces().newVideoSurface(picture.format(), picture.taker(), true));
        player.events().addMediaPlayerEventListener(new Listener());
        later(() -> player.media().play(order.file(), ":no-sub-autodetect-file"));
        var _ = desk.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Leaves an order to be carried out: from the window, from the parent.
    void press(Command command) {
        later(() -> obey(command));
    }

    /// Waits until it is over.
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void later(Runnable work) {
        desk.execute(() -> carefully(work));
    }

    private void carefully(Runnable work) {
        try {
            if (!over) {
                work.run();
            }
        } catch (RuntimeException | LinkageError broken) {
            finish(new Report.Failed(Fault.NOT_PLAYABLE));
        }
    }

    private void tick() {
        carefully(() -> {
            ticks++;
            clock.observe(System.nanoTime(), player.status().time(), paused);
            if (!opened) {
                beginOrGiveUp();
            } else if (ticks % TICKS_PER_REPORT == 0) {
                report();
            }
            picture.refresh();
        });
    }

    private void beginOrGiveUp() {
        length = player.status().length();
        if (clock.position() > 0 && length > 0) {
            opened = true;
            chapters = chaptersNow();
            player.audio().setVolume(volume);
            chapters.forEach(mark -> reports.accept(new Report.Chapter(mark.title(), mark.startsAtMillis())));
            reports.accept(new Report.Opened(length));
            report();
        } else if (ticks > TICKS_TO_BEGIN) {
            finish(new Report.Failed(Fault.NOTHING_MOVED));
        }
    }

    private List<ChapterMark> chaptersNow() {
        var descriptions = player.chapters().descriptions();
        var marks = new ArrayList<ChapterMark>();
        if (descriptions != null) {
            for (var each : descriptions) {
                marks.add(new ChapterMark(each.name() == null ? "" : each.name().strip(), Math.max(0, each.offset())));
            }
        }
        return List.copyOf(marks);
    }

    private void report() {
        report(clock.position());
    }

    private void report(long position) {
        long clockMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAtNanos);
        int chapter = ChapterMark.indexAt(chapters, position);
        picture.shows(position, player.status().length(), paused);
        reports.accept(new Report.At(clockMillis, position, paused, chapter, picture.captionsShown(), volume));
    }

    private void obey(Command command) {
        if (command == Command.STOP) {
            finish(new Report.Ended());
        } else if (opened) {
            play(command);
            report();
            picture.refresh();
        }
    }

    private void play(Command command) {
        switch (command) {
            case PLAY_PAUSE -> pause();
            case BACK_5_S -> seek(clock.position() - SKIP_MILLIS);
            case FORWARD_5_S -> seek(clock.position() + SKIP_MILLIS);
            case PREVIOUS_CHAPTER -> chapter(ChapterMark.previous(chapters, clock.position()));
            case NEXT_CHAPTER -> chapter(ChapterMark.next(chapters, clock.position()));
            case CAPTIONS -> picture.hint(picture.toggleCaptions() ? "Captions on" : "Captions off");
            case QUIETER -> volume(volume - VOLUME_STEP);
            case LOUDER -> volume(volume + VOLUME_STEP);
            case FULL_SCREEN -> window.toggleFullScreen();
            case STOP -> throw new IllegalArgumentException("stopping is not playing");
        }
    }

    private void pause() {
        paused = !paused;
        player.controls().setPause(paused);
        clock.observe(System.nanoTime(), player.status().time(), paused);
    }

    /// The end cannot be jumped to: what comes last would be over unseen.
    private void seek(long wanted) {
        long last = Math.max(0, player.status().length() - NEAR_THE_END_MILLIS);
        long target = Math.clamp(wanted, 0, Math.max(last, clock.position()));
        if (target != clock.position()) {
            player.controls().setTime(target);
            clock.jumped(System.nanoTime(), target);
        }
    }

    private void chapter(long target) {
        if (target >= 0) {
            seek(target);
            int index = ChapterMark.indexAt(chapters, target);
            picture.hint(index < 0 ? "" : chapters.get(index).title());
        }
    }

    private void volume(int wanted) {
        volume = Math.clamp(wanted, 0, LOUDEST);
        player.audio().setVolume(volume);
        picture.hint("Volume " + volume + " %");
    }

    private void playedToTheEnd() {
        if (opened) {
            finish(length, new Report.Ended()); // libvlc forgets the length once it is over
        } else {
            finish(new Report.Failed(Fault.NOT_PLAYABLE));
        }
    }

    private void finish(Report last) {
        finish(clock.position(), last);
    }

    /// The last things told, then the process ends: nothing here needs libvlc's own goodbye, which may take seconds.
    private void finish(long position, Report last) {
        over = true;
        if (opened) {
            report(position);
        }
        reports.accept(last);
        ended.countDown();
        end.run();
    }

    /// Without captions that can be read, the picture and the sound still help.
    private static Captions captionsOf(String file) {
        boolean readable = !file.isEmpty();
        return readable && CaptionFile.read(Path.of(file)) instanceof Decision.Keep<Captions>(Captions captions)
                ? captions
                : Captions.NONE;
    }

    /// Called by libvlc on its own threads: leaves a note and returns.
    private final class Listener extends MediaPlayerEventAdapter {
        @Override
        public void error(MediaPlayer mediaPlayer) {
            later(() -> finish(new Report.Failed(Fault.NOT_PLAYABLE)));
        }

        @Override
        public void finished(MediaPlayer mediaPlayer) {
            later(Stage.this::playedToTheEnd);
        }
    }
}
