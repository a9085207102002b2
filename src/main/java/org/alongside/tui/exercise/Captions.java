package org.alongside.tui.exercise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a clip, read from its WebVTT captions.
public record Captions(List<Captions.Cue> cues) {
    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d+):)?(\\d{2}):(\\d{2})\\.(\\d{3})\\s+-->\\s+(?:(\\d+):)?(\\d{2}):(\\d{2})\\.(\\d{3}).*");
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]*)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /// What is said, by whom, and for how long it stands.
    public record Cue(Duration from, Duration until, String speaker, String words) {
        /// How long it stands.
        public Duration length() {
            return until.minus(from);
        }
    }

    /// Keeps its own copy.
    public Captions {
        cues = List.copyOf(cues);
    }

    /// Reads a file's text; what is no cue is passed over.
    public static Captions read(String vtt) {
        var cues = new ArrayList<Cue>();
        var lines = vtt.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            var times = TIMES.matcher(lines[at].strip());
            if (!times.matches()) {
                continue;
            }
            var words = new StringBuilder();
            while (at + 1 < lines.length && !lines[at + 1].isBlank()) {
                at++;
                words.append(words.isEmpty() ? "" : " ").append(lines[at].strip());
            }
            add(cues, time(times, 1), time(times, 5), words.toString());
        }
        return new Captions(cues);
    }

    private static void add(List<Cue> cues, Duration from, Duration until, String raw) {
        var speaker = SPEAKER.matcher(raw);
        var words = TAG.matcher(raw)
                .replaceAll("")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .strip();
        if (!words.isEmpty()) {
            cues.add(new Cue(from, until, speaker.find() ? speaker.group(1).strip() : "", words));
        }
    }

    private static Duration time(java.util.regex.Matcher times, int group) {
        var hours = times.group(group);
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(Long.parseLong(times.group(group + 1)))
                .plusSeconds(Long.parseLong(times.group(group + 2)))
                .plusMillis(Long.parseLong(times.group(group + 3)));
    }
}
