package org.alongside.clips;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.alongside.app.ClipPlayer.Watched;

/// What was really watched, added up from the player's own reports: the union of the stretches that played.
/// Pauses, jumps and gaps count for nothing; a stretch watched twice counts once, and as a repeat.
final class WatchedSeconds {
    /// How far a position may run ahead of the clock between two reports: libvlc moves its time in steps of
    /// about 0.3 s, and on a busy machine a report comes late. A jump forward is 5 s or a chapter.
    private static final long SLACK_MILLIS = 1_000;

    /// A longer silence than this proves nothing about what was on screen.
    private static final long LONGEST_GAP_MILLIS = 5_000;

    /// "Went back by more than 5 s", with one second for the coarseness of seeking.
    private static final int REPEAT_TENTHS = 60;

    /// Four hours: a position past this is a player's error, not a clip.
    private static final long LONGEST_CLIP_MILLIS = 4 * 3_600_000L;

    private final BitSet seenTenths = new BitSet();
    private List<ChapterMark> chapters = List.of();
    private long lengthMillis;
    private long lastClock;
    private long lastPosition;
    private boolean lastPaused = true;
    private int againTenths;
    private int repeats;

    /// The chapters, once known.
    void chapters(List<ChapterMark> marks) {
        chapters = List.copyOf(marks);
    }

    /// The clip's length, once known; a length that is no length is ignored.
    void length(long millis) {
        if (millis > 0 && millis <= LONGEST_CLIP_MILLIS) {
            lengthMillis = millis;
        }
    }

    /// One report of the player.
    ///
    /// @param clockMillis the player's own steady clock
    /// @param positionMillis where in the clip it is
    /// @param paused whether it stands still
    void at(long clockMillis, long positionMillis, boolean paused) {
        if (positionMillis < 0 || positionMillis > LONGEST_CLIP_MILLIS) {
            return;
        }
        long moved = positionMillis - lastPosition;
        if (moved > 0 && isPlayed(moved, clockMillis - lastClock, paused)) {
            mark((int) (lastPosition / 100), (int) (positionMillis / 100));
        } else if (moved != 0) {
            againTenths = 0;
        }
        lastClock = clockMillis;
        lastPosition = positionMillis;
        lastPaused = paused;
    }

    private boolean isPlayed(long moved, long elapsed, boolean paused) {
        boolean stoodStill = lastPaused && paused;
        return !stoodStill && elapsed <= LONGEST_GAP_MILLIS && moved <= elapsed + SLACK_MILLIS;
    }

    private void mark(int from, int until) {
        for (int tenth = from; tenth < until; tenth++) {
            againTenths = seenTenths.get(tenth) ? againTenths + 1 : 0;
            seenTenths.set(tenth);
            if (againTenths == REPEAT_TENTHS) {
                repeats++;
            }
        }
    }

    /// All of it so far.
    Watched watched() {
        int length = Math.toIntExact((lengthMillis + 500) / 1000);
        int seconds = (seenTenths.cardinality() + 5) / 10;
        return new Watched(length == 0 ? seconds : Math.min(seconds, length), length, repeats, chaptersSeen());
    }

    private List<String> chaptersSeen() {
        var titles = new ArrayList<String>();
        for (int index = 0; index < chapters.size(); index++) {
            long until = index + 1 < chapters.size() ? chapters.get(index + 1).startsAtMillis() : LONGEST_CLIP_MILLIS;
            int first = seenTenths.nextSetBit(chapters.get(index).firstTenth());
            if (first >= 0 && first < until / 100) {
                titles.add(chapters.get(index).title());
            }
        }
        return List.copyOf(titles);
    }
}
