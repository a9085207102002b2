package org.alongside.clips;

import java.util.List;

/// Where a chapter begins.
record ChapterMark(String title, long startsAtMillis) {
    /// Pressing "previous" within this time of a chapter's beginning goes to the one before it.
    private static final long BEGINNING_MILLIS = 2_000;

    ChapterMark {
        if (startsAtMillis < 0) {
            throw new IllegalArgumentException("a chapter starts at 0 or later: " + startsAtMillis);
        }
    }

    int firstTenth() {
        return (int) Math.min(startsAtMillis / 100, Integer.MAX_VALUE);
    }

    /// The chapter that `positionMillis` lies in, or -1 before the first and where there are none.
    static int indexAt(List<ChapterMark> marks, long positionMillis) {
        int index = -1;
        while (index + 1 < marks.size() && marks.get(index + 1).startsAtMillis() <= positionMillis) {
            index++;
        }
        return index;
    }

    /// Where "next chapter" goes from here, or -1 when this is the last.
    static long next(List<ChapterMark> marks, long positionMillis) {
        int index = indexAt(marks, positionMillis) + 1;
        return index < marks.size() ? marks.get(index).startsAtMillis() : -1;
    }

    /// Where "previous chapter" goes from here: the beginning of this chapter, or of the one before when this has only
    /// begun.
    static long previous(List<ChapterMark> marks, long positionMillis) {
        int index = indexAt(marks, Math.max(0, positionMillis - BEGINNING_MILLIS));
        return index < 0 ? 0 : marks.get(index).startsAtMillis();
    }
}
