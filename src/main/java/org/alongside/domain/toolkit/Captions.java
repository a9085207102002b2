package org.alongside.domain.toolkit;

import java.util.ArrayList;
import java.util.List;
import org.alongside.domain.Decision;

/// What is said in a clip and when: drawn over the picture, and read aloud together when the clip cannot play.
/// Read from WebVTT (W3C, 2019), as much of it as captions of speech need.
///
/// @param cues in order of time
/// @param chapters in order of time; from comments of the form `NOTE chapter: Title`, which other players pass over
/// @param faults what was passed over, each with its line number, for whoever checks the clip
public record Captions(List<Cue> cues, List<Chapter> chapters, List<String> faults) {
    /// Longer files are refused unread: five minutes of speech are about 20,000 characters.
    public static final int MOST_CHARACTERS = 1_000_000;

    static final int MOST_CUES = 5_000;
    static final int MOST_CUE_CHARACTERS = 2_000;
    static final int MOST_FAULTS = 20;

    /// Something said.
    ///
    /// @param speaker who says it, as the captions name them; empty when nobody is named
    /// @param text without tags; may hold line breaks
    public record Cue(long startsAtMillis, long endsAtMillis, String speaker, String text) {
        /// Refuses a cue that ends before it begins.
        public Cue {
            if (startsAtMillis < 0 || endsAtMillis <= startsAtMillis) {
                throw new IllegalArgumentException("a cue ends after it begins: " + startsAtMillis);
            }
        }
    }

    /// A part of the clip.
    public record Chapter(String title, long startsAtMillis) {}

    /// Several cues of one speaker in a row, as one paragraph to be read.
    public record Turn(long startsAtMillis, long endsAtMillis, String speaker, String text) {}

    /// Nobody speaks.
    public static final Captions NONE = new Captions(List.of(), List.of(), List.of());

    /// Copies the lists.
    public Captions {
        cues = List.copyOf(cues);
        chapters = List.copyOf(chapters);
        faults = List.copyOf(faults);
    }

    /// Reads a WebVTT file's text. Never throws; a cue that makes no sense is passed over and listed in `faults`.
    public static Decision<Captions> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Decision.refuse("captions", "are longer than a million characters", "Make them again.");
        }
        var lines = List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        var header = lines.getFirst().startsWith("\uFEFF") ? lines.getFirst().substring(1) : lines.getFirst();
        if (!header.equals("WEBVTT") && !header.startsWith("WEBVTT ") && !header.startsWith("WEBVTT\t")) {
            return Decision.refuse("captions", "are not a WebVTT file", "The first line must be WEBVTT.");
        }
        return Decision.keep(new CaptionReader(lines).read());
    }

    /// What is being said at this moment; usually one cue, or none.
    public List<Cue> at(long positionMillis) {
        return cues.stream()
                .takeWhile(cue -> cue.startsAtMillis() <= positionMillis)
                .filter(cue -> positionMillis < cue.endsAtMillis())
                .toList();
    }

    /// The chapter at this moment, empty before the first and where there are none.
    public String chapterAt(long positionMillis) {
        return chapters.stream()
                .takeWhile(chapter -> chapter.startsAtMillis() <= positionMillis)
                .reduce("", (before, chapter) -> chapter.title(), (before, after) -> after);
    }

    /// When the last of it has been said, 0 when nothing is.
    public long endsAtMillis() {
        return cues.stream().mapToLong(Cue::endsAtMillis).max().orElse(0);
    }

    /// The whole as paragraphs, one for each time somebody speaks; a new chapter begins a new paragraph.
    public List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        for (var cue : cues) {
            var text = cue.text().replace('\n', ' ');
            var last = turns.isEmpty() ? null : turns.getLast();
            if (last != null && goesOn(last, cue)) {
                turns.set(
                        turns.size() - 1,
                        new Turn(last.startsAtMillis(), cue.endsAtMillis(), last.speaker(), last.text() + " " + text));
            } else {
                turns.add(new Turn(cue.startsAtMillis(), cue.endsAtMillis(), cue.speaker(), text));
            }
        }
        return List.copyOf(turns);
    }

    private boolean goesOn(Turn last, Cue cue) {
        boolean newChapter = chapters.stream()
                .anyMatch(chapter -> last.startsAtMillis() < chapter.startsAtMillis()
                        && chapter.startsAtMillis() <= cue.startsAtMillis());
        return last.speaker().equals(cue.speaker()) && !newChapter;
    }
}
