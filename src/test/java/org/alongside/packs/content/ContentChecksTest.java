package org.alongside.packs.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Exercise.Part;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.packs.content.Shipped.Own;
import org.junit.jupiter.api.Test;

/// Whatever pack lands in `content/` must hold to this. Each complaint says where, and what is asked.
final class ContentChecksTest {
    private static final double AGE_MAX = 11;
    private static final Path HARDER_WORDS = Path.of("src/test/resources/content/harder-words.txt");

    // What the person is not called, anywhere.
    private static final Pattern PEOPLE = banned("ex-offenders?|offenders?|service[ -]users?|clients?|case ?managers?"
            + "|perpetrators?|abusers?|wife[ -]beater|junkies?|addicts?|alcoholics?|criminals?|prostitutes?");

    // What the tool's things are not called, but in a story.
    private static final Pattern THINGS = banned("homework|lessons?|this video|the video");

    private static final Pattern LINK = Pattern.compile("\\[[^]\\[]+]\\(([^)]+)\\)");

    @Test
    void everything_can_be_read() {
        assertThat(Shipped.TOOLKITS.problems()).isEmpty();
        assertThat(Shipped.all()).isNotEmpty();
    }

    @Test
    void every_id_is_there_once() {
        var owners = new HashMap<String, String>();
        var twice = new ArrayList<String>();
        for (var one : Shipped.exercises()) {
            var before = owners.put(one.exercise().id(), one.toolkit().id());
            if (before != null) {
                twice.add(one.exercise().id() + " is in " + before + " and in "
                        + one.toolkit().id());
            }
        }
        assertThat(twice).isEmpty();
        for (var toolkit : Shipped.all()) {
            assertThat(toolkit.modules())
                    .extracting(Toolkit.Module::id)
                    .as(toolkit.id())
                    .doesNotHaveDuplicates();
            assertThat(toolkit.variants())
                    .extracting(Toolkit.Variant::id)
                    .as(toolkit.id())
                    .doesNotHaveDuplicates();
            assertThat(toolkit.exercises().stream().map(one -> one.title()).toList())
                    .as(toolkit.id() + ": titles")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_exercise_file_is_named_by_an_edition() {
        for (var toolkit : Shipped.all()) {
            var named = Set.copyOf(toolkit.exerciseIds());
            Shipped.files(".md").stream()
                    .filter(file -> file.startsWith(Shipped.folder(toolkit).resolve("exercises")))
                    .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\..*", ""))
                    .forEach(id -> assertThat(named).as(toolkit.id()).contains(id));
        }
    }

    @Test
    void every_part_is_there_and_filled() {
        var wrong = new ArrayList<String>();
        for (var one : Shipped.exercises()) {
            var exercise = one.exercise();
            for (var part : Part.values()) {
                if (part != Part.TASK
                        && part != Part.TALK
                        && exercise.passage(part).isEmpty()) {
                    wrong.add(one.name() + ": \"" + part.heading() + "\" is missing or empty");
                }
            }
            between(wrong, one, "prompts", exercise.prompts().size(), 4, 8);
            between(wrong, one, "difficulties", exercise.difficulties().size(), 3, 5);
            between(wrong, one, "summary points", exercise.summary().size(), 3, 3);
            exercise.difficulties().stream()
                    .filter(difficulty -> difficulty.guidance().isEmpty())
                    .forEach(difficulty -> wrong.add(one.name() + ": nothing is said under " + difficulty.heading()));
            check(wrong, one, !exercise.worksheet().isEmpty(), "has no worksheet");
            check(wrong, one, !exercise.task().isBlank(), "has no task");
            check(wrong, one, !exercise.learningOutcome().isBlank(), "has no learning outcome");
            check(wrong, one, !exercise.needs().isEmpty(), "addresses no need");
            check(wrong, one, !exercise.outline(), "is an outline");
        }
        assertThat(wrong).isEmpty();
    }

    private static void between(List<String> wrong, Own one, String what, int count, int least, int most) {
        check(wrong, one, count >= least && count <= most, count + " " + what + ", not " + least + " to " + most);
    }

    private static void check(List<String> wrong, Own one, boolean isRight, String complaint) {
        if (!isRight) {
            wrong.add(one.name() + ": " + complaint);
        }
    }

    @Test
    void every_toolkit_says_how_it_is_used_and_for_whom() {
        for (var toolkit : Shipped.all()) {
            assertThat(toolkit.guide()).as(toolkit.id() + ": guide").isNotEmpty();
            assertThat(toolkit.notice()).as(toolkit.id()).contains("Original practice material");
            assertThat(toolkit.suitability()).as(toolkit.id() + ": suitability").isNotEmpty();
            assertThat(toolkit.terms().delivery())
                    .as(toolkit.id() + ": delivery")
                    .isNotEmpty();
        }
    }

    @Test
    void every_pack_holds_what_was_published() {
        for (var toolkit : Shipped.all()) {
            assertThat(Counts.PUBLISHED).as("the toolkits that we know").containsKey(toolkit.id());
            var counts = Objects.requireNonNull(Counts.PUBLISHED.get(toolkit.id()));
            int exercises = toolkit.editions().getFirst().exercises().size();
            assertThat(toolkit.modules()).as(toolkit.id()).hasSizeGreaterThanOrEqualTo(counts.modules());
            assertThat(exercises).as(toolkit.id()).isGreaterThanOrEqualTo(counts.exercises());
            if (counts.isExact()) {
                assertThat(exercises).as(toolkit.id()).isEqualTo(counts.exercises());
            }
            assertThat(toolkit.terms().minSessions()).as(toolkit.id()).isGreaterThanOrEqualTo(counts.minSessions());
            var used = toolkit.exercises().stream().map(Exercise::module).toList();
            assertThat(used)
                    .as(toolkit.id() + ": no module is empty")
                    .containsAll(
                            toolkit.modules().stream().map(Toolkit.Module::id).toList());
        }
    }

    @Test
    void constructive_conversations_come_in_order_and_behind_two_recorded_facts() {
        Shipped.TOOLKITS.find("constructive-conversations").ifPresent(toolkit -> {
            assertThat(toolkit.terms().isOrdered()).isTrue();
            assertThat(toolkit.terms().gates()).hasSize(2);
            var counts = toolkit.modules().stream()
                    .map(module -> toolkit.exercises().stream()
                            .filter(exercise -> exercise.module().equals(module.id()))
                            .count())
                    .toList();
            assertThat(counts.get(0)).isEqualTo(5);
            assertThat(counts.get(1)).isEqualTo(6);
            assertThat(counts.get(2)).isPositive();
        });
    }

    @Test
    void a_participant_of_eleven_years_could_read_it() {
        var hard = new ArrayList<String>();
        for (var one : Shipped.exercises()) {
            double age = ReadingAge.of(Shipped.read(one.exercise()));
            if (age > AGE_MAX) {
                hard.add("%s: reading age %.1f".formatted(one.name(), age));
            }
        }
        assertThat(hard).isEmpty();
    }

    @Test
    void long_words_that_a_participant_reads_are_on_the_list() {
        var allowed = Shipped.text(HARDER_WORDS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toSet());
        var unknown = new TreeMap<String, Set<String>>();
        for (var one : Shipped.exercises()) {
            Shipped.read(one.exercise()).stream()
                    .flatMap(ReadingAge::words)
                    .filter(word -> ReadingAge.syllables(word) >= 4 && !allowed.contains(word))
                    .forEach(word -> unknown.computeIfAbsent(word, _ -> new TreeSet<>())
                            .add(one.exercise().id()));
        }
        assertThat(unknown)
                .as("words of four and more syllables: use an easier one, or add it to " + HARDER_WORDS)
                .isEmpty();
    }

    private static Pattern banned(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    @Test
    void nobody_is_called_what_they_should_not_be() {
        var found = new ArrayList<String>();
        for (var ending : List.of(".md", ".vtt", ".yaml")) {
            for (var file : Shipped.files(ending)) {
                int number = 0;
                for (var line : Shipped.text(file).lines().toList()) {
                    number++;
                    var place = Shipped.CONTENT.relativize(file) + ":" + number + ": ";
                    bannedWords(file, line).forEach(word -> found.add(place + word));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /// Names of programmes and what people say that they are called do not count.
    private static List<String> bannedWords(Path file, String line) {
        if (file.startsWith(Shipped.CONTENT.resolve("reference")) || line.contains("\"") || line.contains("“")) {
            return List.of();
        }
        boolean isStory = String.valueOf(file.getParent()).endsWith("clips");
        return Stream.of(PEOPLE, THINGS)
                .filter(words -> !isStory || words == PEOPLE)
                .flatMap(words -> words.matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void links_and_files_that_are_named_are_there() {
        var missing = new ArrayList<String>();
        for (var file : Shipped.files(".md")) {
            LINK.matcher(Shipped.text(file))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(target -> {
                        if (target.contains("://") || !Files.exists(file.resolveSibling(target))) {
                            missing.add(Shipped.CONTENT.relativize(file) + ": " + target);
                        }
                    });
        }
        assertThat(missing).as("links (a pack works without a network)").isEmpty();
    }

    @Test
    void translations_have_the_same_prompts_and_shape() {
        for (var one : Shipped.exercises()) {
            one.exercise().translations().values().forEach(translation -> {
                var ids = new HashSet<String>();
                one.exercise().prompts().forEach(prompt -> ids.add(prompt.id()));
                assertThat(translation.prompts()).as(one.name()).allMatch(prompt -> ids.contains(prompt.id()));
                assertThat(translation.summary())
                        .as(one.name())
                        .hasSameSizeAs(one.exercise().summary());
                assertThat(translation.worksheet()).as(one.name()).isNotEmpty();
                assertThat(translation.task()).as(one.name()).isNotBlank();
            });
        }
    }
}
