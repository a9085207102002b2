package org.alongside.clips;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.app.ClipPlayer.Command;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.app.ClipPlayer.Playing;

/// A clip that plays in the child: turns its reports into events and adds up what was watched.
final class ChildPlaying implements Playing {
    /// Longer than any start on a slow disk. Counted in looks and not by a clock, so that sleep is not silence.
    private static final int SILENT_SECONDS = 20;

    private final Child child;
    private final Consumer<Event> listener;
    private final Consumer<Fault> beforeTheClip;
    private final WatchedSeconds watched = new WatchedSeconds();
    private final List<ChapterMark> chapters = new ArrayList<>();
    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicInteger quietSeconds = new AtomicInteger();
    private volatile boolean silent;
    private long lengthMillis;

    /// @param beforeTheClip told instead of the listener when the child never got as far as the clip
    ChildPlaying(Child child, Consumer<Event> listener, Consumer<Fault> beforeTheClip) {
        this.child = child;
        this.listener = listener;
        this.beforeTheClip = beforeTheClip;
    }

    ChildPlaying begin(Clip clip) {
        child.tell(new Order.Open(
                clip.file().toAbsolutePath().toString(),
                clip.captions().map(file -> file.toAbsolutePath().toString()).orElse(""),
                clip.title()));
        Thread.ofPlatform().daemon().name("clip reports").start(this::listen);
        Thread.ofPlatform().daemon().name("clip silence").start(this::watchForSilence);
        return this;
    }

    private void listen() {
        try {
            var report = child.next();
            while (report.isPresent() && !isLast(report.get())) {
                quietSeconds.set(0);
                report = child.next();
            }
            if (report.isEmpty()) {
                leftWithoutAWord();
            }
        } finally {
            told.countDown();
            child.close();
        }
    }

    /// Passes one report on; true when it was the last.
    private boolean isLast(Report report) {
        switch (report) {
            case Report.Chapter(String title, long startsAt) -> chapters.add(new ChapterMark(title, startsAt));
            case Report.Opened(long length) -> opened(length);
            case Report.At at -> progress(at);
            case Report.Ended() -> listener.accept(new Event.Ended(watched.watched()));
            case Report.Failed(Fault fault) -> failed(fault);
            case Report.Loaded loaded -> {}
            case Report.Probed probed -> {}
        }
        return report instanceof Report.Ended || report instanceof Report.Failed;
    }

    private void opened(long length) {
        lengthMillis = Math.max(0, length);
        watched.length(length);
        watched.chapters(chapters);
        listener.accept(
                new Event.Chapters(chapters.stream().map(ChapterMark::title).toList()));
    }

    private void progress(Report.At at) {
        watched.at(at.clockMillis(), at.positionMillis(), at.paused());
        listener.accept(new Event.Progress(
                Duration.ofMillis(Math.max(0, at.positionMillis())),
                Duration.ofMillis(lengthMillis),
                at.paused(),
                at.chapter(),
                at.captions(),
                at.volume()));
    }

    private void failed(Fault fault) {
        if (fault.isBeforeTheClip()) {
            beforeTheClip.accept(fault);
        } else {
            listener.accept(new Event.Failed(fault.sentence(), watched.watched()));
        }
    }

    private void leftWithoutAWord() {
        if (closing.get()) {
            listener.accept(new Event.Ended(watched.watched()));
        } else {
            failed(silent ? Fault.SILENT : Fault.LEFT);
        }
    }

    private void watchForSilence() {
        try {
            while (!told.await(1, TimeUnit.SECONDS)) {
                if (quietSeconds.incrementAndGet() > SILENT_SECONDS) {
                    silent = true;
                    child.kill();
                    return;
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void send(Command command) {
        child.tell(new Order.Press(command));
    }

    @Override
    public void close() {
        closing.set(true);
        child.close();
        try {
            // The child is gone, so the last event is on its way; a listener that waits for us must not hold us for
            // ever.
            told.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    long pid() {
        return child.pid();
    }
}
