package org.alongside.studio.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.alongside.studio.story.Storyboard.Chapter;
import org.alongside.studio.story.Storyboard.Scene;

/// Reads `src/docs/formats/storyboard.md`. Goes on after a fault, so that a writer sees every one at once.
public final class StoryboardReader {
    private static final int LONGEST_FILE = 64 * 1024; // characters
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_CHAPTERS = 8;
    private static final int FEWEST_SCENES = 2;
    private static final int MOST_SCENES = 12;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private Set<String> cast = Set.of();

    private StoryboardReader() {}

    /// `clip` is the file name without `.storyboard.md`; the head must say the same.
    public static Reading read(String clip, String text) {
        return new StoryboardReader().reading(clip, text);
    }

    private Reading reading(String clip, String text) {
        if (text.length() > LONGEST_FILE) {
            return Reading.faulty(List.of(new Fault(1, "the file is longer than 64 KiB")));
        }
        var items = Items.of(text);
        Head head;
        try {
            head = Head.read(clip, items.head());
        } catch (Slip slip) {
            return Reading.faulty(List.of(slip.fault())); // without a cast every line would seem wrong
        }
        cast = head.cast().keySet();
        readBody(items.body());
        var story = new Storyboard(clip, head.title(), head.cast(), List.copyOf(chapters));
        if (faults.isEmpty()) {
            faults.addAll(Rehearsal.of(story));
        }
        if (faults.isEmpty()) {
            return Reading.of(story);
        }
        return Reading.faulty(
                faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
    }

    private void readBody(List<Items.Item> body) {
        int index = 0;
        int scenes = 0;
        while (index < body.size()) {
            var item = body.get(index);
            if (item.is("## ")) {
                chapters.add(new Chapter(title(item), new ArrayList<>()));
                index++;
            } else if (item.is("### ") && !chapters.isEmpty()) {
                int end = index + 1;
                while (end < body.size()
                        && !body.get(end).is("## ")
                        && !body.get(end).is("### ")) {
                    end++;
                }
                readScene(body.subList(index, end));
                scenes++;
                index = end;
            } else {
                faults.add(new Fault(
                        item.line(), "expected a '## Chapter' and under it a '### place', not: " + item.text()));
                index++;
            }
        }
        check(!chapters.isEmpty() && chapters.size() <= MOST_CHAPTERS, "a clip has 1 to 8 chapters (## Title)");
        check(scenes >= FEWEST_SCENES && scenes <= MOST_SCENES, "a clip has 2 to 12 scenes (### place), not " + scenes);
    }

    private void check(boolean holds, String message) {
        if (!holds) {
            faults.add(new Fault(1, message));
        }
    }

    private String title(Items.Item item) {
        var title = item.after("## ");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            faults.add(new Fault(item.line(), "a chapter title has 1 to 40 characters"));
        }
        return title;
    }

    private void readScene(List<Items.Item> items) {
        try {
            var heading = SceneHeading.read(items.getFirst(), cast);
            if (items.size() < 2) {
                throw new Slip(items.getFirst().line(), "an 'On stage:' line must follow");
            }
            var onStage = OnStageLine.read(items.get(1), cast);
            var beats = new ArrayList<Beat>();
            for (var item : items.subList(2, items.size())) {
                readBeat(item, beats);
            }
            chapters.getLast()
                    .scenes()
                    .add(new Scene(items.getFirst().line(), heading.setting(), heading.shot(), onStage, beats));
        } catch (Slip slip) {
            faults.add(slip.fault());
        }
    }

    private void readBeat(Items.Item item, List<Beat> beats) {
        try {
            beats.add(new BeatReader(item, cast).read());
        } catch (Slip slip) {
            faults.add(slip.fault());
        }
    }
}
