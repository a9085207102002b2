package org.alongside.domain.toolkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.paper.Block;

/// The unit of delivery. An outline has no guidance beyond its purpose: its passages may be empty.
///
/// @param minutes about how long it takes
/// @param clips variant id to clip; the key `` (empty) stands for a clip shared by all variants
/// @param passages the practitioner's guidance by part
/// @param prompts the questions to talk through; answers are kept per prompt
/// @param difficulties what to do if the person resists, does not relate, or discloses
/// @param worksheet printable, few words
/// @param task the text offered for "Before next time"
/// @param summary three points to take away
/// @param translations what the participant reads, by language
public record Exercise(
        String id,
        String title,
        String module,
        int minutes,
        boolean outline,
        String learningOutcome,
        List<String> skills,
        List<String> needs,
        Map<String, Clip> clips,
        Map<Part, List<Block>> passages,
        List<Prompt> prompts,
        List<Difficulty> difficulties,
        List<Block> worksheet,
        String task,
        List<String> summary,
        Map<String, Translation> translations) {
    /// The parts that are plain passages.
    public enum Part {
        WHY("Why this exercise"),
        BEFORE("Before you start"),
        INTRODUCE("Introduce it"),
        WATCH("Watch"),
        /// What the practitioner reads before the prompts.
        TALK("Talk about it"),
        PRACTISE("Practise"),
        /// What the practitioner reads about the task; never printed for the person.
        TASK("Before next time");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        /// The heading over it.
        public String heading() {
            return heading;
        }
    }

    /// A question to talk through.
    public record Prompt(String id, String text) {}

    /// Something the person may say, and what to do then.
    ///
    /// @param says the heading of its part as the pack has it, such as `If she says`
    public record Difficulty(String says, String heading, List<Block> guidance) {
        /// Keeps its own copy.
        public Difficulty {
            guidance = List.copyOf(guidance);
        }
    }

    /// The clip as the pack names it; [org.alongside.app.Toolkits] gives the file.
    ///
    /// @param file the file's name within the pack
    /// @param seconds its length when the pack says so, else 0
    public record Clip(String file, int seconds) {}

    /// Keeps its own copies.
    public Exercise {
        skills = List.copyOf(skills);
        needs = List.copyOf(needs);
        clips = Map.copyOf(clips);
        passages = Map.copyOf(passages);
        prompts = List.copyOf(prompts);
        difficulties = List.copyOf(difficulties);
        worksheet = List.copyOf(worksheet);
        summary = List.copyOf(summary);
        translations = Map.copyOf(translations);
    }

    /// In one language only.
    public Exercise(
            String id,
            String title,
            String module,
            int minutes,
            boolean outline,
            String learningOutcome,
            List<String> skills,
            List<String> needs,
            Map<String, Clip> clips,
            Map<Part, List<Block>> passages,
            List<Prompt> prompts,
            List<Difficulty> difficulties,
            List<Block> worksheet,
            String task,
            List<String> summary) {
        this(
                id,
                title,
                module,
                minutes,
                outline,
                learningOutcome,
                skills,
                needs,
                clips,
                passages,
                prompts,
                difficulties,
                worksheet,
                task,
                summary,
                Map.of());
    }

    /// Stands in for one that cannot be read, so that the others can be worked with.
    ///
    /// @param why one sentence for the practitioner
    public static Exercise unreadable(String id, String module, String why) {
        return new Exercise(
                id,
                id + " (cannot be read)",
                module,
                0,
                true,
                "",
                List.of(),
                List.of(),
                Map.of(),
                Map.of(Part.WHY, List.of(new Block.Paragraph(why))),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    /// The translation into that language, if the pack has one.
    public Optional<Translation> in(String language) {
        return Optional.ofNullable(translations.get(language));
    }

    /// The guidance of a part; empty when the pack has none.
    public List<Block> passage(Part part) {
        return passages.getOrDefault(part, List.of());
    }

    /// The clip for a variant: its own, or else the shared one.
    public Optional<Clip> clip(Optional<String> variant) {
        return Optional.ofNullable(clips.get(variant.orElse(""))).or(() -> Optional.ofNullable(clips.get("")));
    }
}
