package org.alongside.domain.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.domain.toolkit.Captions.Chapter;
import org.alongside.domain.toolkit.Captions.Cue;

/// Reads the blocks of a WebVTT file: cues, `NOTE chapter:` comments, and what is passed over.
final class CaptionReader {
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,3}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern CHAPTER = Pattern.compile("NOTE[ \\t]+chapter:[ \\t]*(\\S.{0,119})");

    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();
    private final List<String> pendingChapters = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int index;

    CaptionReader(List<String> lines) {
        this.lines = lines;
    }

    Captions read() {
        skipBlock();
        while (index < lines.size() && cues.size() < Captions.MOST_CUES) {
            if (lines.get(index).isBlank()) {
                index++;
            } else {
                block();
            }
        }
        if (index < lines.size()) {
            fault(index, "there are more than " + Captions.MOST_CUES + " cues; the rest is left out");
        }
        cues.sort(Comparator.comparingLong(Cue::startsAtMillis));
        chapters.sort(Comparator.comparingLong(Chapter::startsAtMillis));
        return new Captions(cues, chapters, faults);
    }

    private void block() {
        var first = lines.get(index);
        if (first.startsWith("NOTE")) {
            note(first);
            skipBlock();
        } else if (first.equals("STYLE") || first.equals("REGION")) {
            skipBlock();
        } else {
            cue();
        }
    }

    private void note(String line) {
        var chapter = CHAPTER.matcher(line);
        if (chapter.matches() && pendingChapters.size() + chapters.size() < Captions.MOST_CUES) {
            pendingChapters.add(chapter.group(1).strip());
        }
    }

    private void cue() {
        if (!isTiming(index) && isTiming(index + 1)) {
            index++; // the cue's identifier, which nothing here needs
        }
        int timing = index;
        var parts = lines.get(index).split("-->", 2);
        index++;
        var text = payload();
        var starts = parts.length == 2 ? millis(parts[0].strip()) : Optional.<Long>empty();
        var ends = parts.length == 2 ? millis(firstWord(parts[1])) : Optional.<Long>empty();
        if (starts.isEmpty() || ends.isEmpty()) {
            fault(timing, "no times of the form 00:01.500 --> 00:03.000");
        } else if (ends.get() <= starts.get()) {
            fault(timing, "the cue ends before it begins");
        } else {
            keep(timing, starts.get(), ends.get(), text);
        }
    }

    private void keep(int line, long starts, long ends, String text) {
        var spoken = CueText.read(text);
        if (spoken.isEmpty()) {
            fault(line, "nothing is said in this cue");
        }
        pendingChapters.forEach(title -> chapters.add(new Chapter(title, starts)));
        pendingChapters.clear();
        spoken.forEach(part -> cues.add(new Cue(starts, ends, part.speaker(), part.text())));
    }

    /// The lines up to the next blank one, joined; what is past the limit is left out.
    private String payload() {
        var text = new StringBuilder();
        int from = index;
        while (index < lines.size() && !lines.get(index).isBlank() && !isTiming(index)) {
            if (text.length() <= Captions.MOST_CUE_CHARACTERS) {
                text.append(text.isEmpty() ? "" : "\n").append(lines.get(index));
            }
            index++;
        }
        if (text.length() > Captions.MOST_CUE_CHARACTERS) {
            fault(from, "the cue is longer than " + Captions.MOST_CUE_CHARACTERS + " characters; the rest is left out");
            text.setLength(Captions.MOST_CUE_CHARACTERS);
        }
        return text.toString();
    }

    private boolean isTiming(int line) {
        return line < lines.size() && lines.get(line).contains("-->");
    }

    private void skipBlock() {
        while (index < lines.size() && !lines.get(index).isBlank()) {
            index++;
        }
    }

    private void fault(int line, String what) {
        if (faults.size() < Captions.MOST_FAULTS) {
            faults.add("line " + (line + 1) + ": " + what);
        }
    }

    private static String firstWord(String settings) {
        return settings.strip().split("[ \\t]", 2)[0];
    }

    private static Optional<Long> millis(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long minutes = hours * 60 + Long.parseLong(time.group(2));
        return Optional.of((minutes * 60 + Long.parseLong(time.group(3))) * 1000 + Long.parseLong(time.group(4)));
    }
}
