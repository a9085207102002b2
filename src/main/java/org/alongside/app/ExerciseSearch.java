package org.alongside.app;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.app.Toolkits.Found;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;

/// Finds exercises by what is written anywhere in them, as somebody types: every word must begin a word of the text, so
/// that "jeal" finds jealousy. Made once, since it reads everything.
public final class ExerciseSearch {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Found> exercises;
    private final NavigableMap<String, BitSet> byWord;
    private final NavigableMap<String, BitSet> byTitle;
    private final Map<String, BitSet> letters = new ConcurrentHashMap<>();
    private final Map<String, BitSet> titleLetters = new ConcurrentHashMap<>();

    private ExerciseSearch(
            List<Found> exercises, NavigableMap<String, BitSet> byWord, NavigableMap<String, BitSet> byTitle) {
        this.exercises = exercises;
        this.byWord = byWord;
        this.byTitle = byTitle;
        byWord.keySet().stream().map(word -> word.substring(0, 1)).distinct().forEach(letter -> {
            firstLetters(byWord, letters, letter);
            firstLetters(byTitle, titleLetters, letter);
        });
    }

    /// Over all exercises of all toolkits, each once.
    public static ExerciseSearch over(Toolkits toolkits) {
        var all = new ArrayList<Found>();
        for (var toolkit : toolkits.all()) {
            toolkit.exercises().stream()
                    .filter(exercise -> toolkits.isOwn(toolkit, exercise.id()))
                    .forEach(exercise -> all.add(new Found(toolkit, exercise)));
        }
        return of(all);
    }

    /// Over these.
    public static ExerciseSearch of(List<Found> exercises) {
        var byWord = new HashMap<String, BitSet>();
        var byTitle = new HashMap<String, BitSet>();
        for (int place = 0; place < exercises.size(); place++) {
            var found = exercises.get(place);
            var title = Stream.of(found.exercise().id(), found.exercise().title());
            add(byTitle, title, place);
            add(byWord, texts(found), place);
        }
        return new ExerciseSearch(List.copyOf(exercises), new TreeMap<>(byWord), new TreeMap<>(byTitle));
    }

    private static void add(Map<String, BitSet> index, Stream<String> texts, int place) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words(text).forEach(words::add));
        words.forEach(word -> index.computeIfAbsent(word, _ -> new BitSet()).set(place));
    }

    /// Those in which every word typed begins a word, in the order of the books; those with all of them in the title
    /// come first. Nothing typed finds all.
    public List<Found> find(String typed) {
        var wanted = words(typed).toList();
        var anywhere = all(byWord, letters, wanted);
        var titled = all(byTitle, titleLetters, wanted);
        titled.and(anywhere);
        anywhere.andNot(titled);
        return Stream.concat(titled.stream().boxed(), anywhere.stream().boxed())
                .map(exercises::get)
                .toList();
    }

    private BitSet all(NavigableMap<String, BitSet> index, Map<String, BitSet> known, List<String> wanted) {
        var left = new BitSet();
        left.set(0, exercises.size());
        for (var word : wanted) {
            left.and(word.length() == 1 ? firstLetters(index, known, word) : beginning(index, word));
        }
        return left;
    }

    private static BitSet beginning(NavigableMap<String, BitSet> index, String word) {
        var any = new BitSet();
        index.subMap(word, word + Character.MAX_VALUE).values().forEach(any::or);
        return any;
    }

    /// A letter begins thousands of words, and is typed each time: its exercises are gathered once.
    private static BitSet firstLetters(NavigableMap<String, BitSet> index, Map<String, BitSet> known, String letter) {
        return known.computeIfAbsent(letter, _ -> beginning(index, letter));
    }

    /// Small letters without accents, so that "Sian" finds Siân.
    private static Stream<String> words(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return WORD.matcher(plain.toLowerCase(Locale.UK)).results().map(found -> found.group());
    }

    private static Stream<String> texts(Found found) {
        var exercise = found.exercise();
        var module = found.toolkit().module(exercise.module());
        return Stream.of(
                        Stream.of(
                                exercise.id(),
                                exercise.title(),
                                exercise.learningOutcome(),
                                exercise.task(),
                                found.toolkit().title(),
                                module.map(one -> one.title()).orElse("")),
                        exercise.skills().stream(),
                        exercise.needs().stream(),
                        exercise.summary().stream(),
                        exercise.prompts().stream().map(Exercise.Prompt::text),
                        exercise.passages().values().stream()
                                .flatMap(List::stream)
                                .flatMap(ExerciseSearch::words),
                        exercise.difficulties().stream()
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.heading()),
                                        one.guidance().stream().flatMap(ExerciseSearch::words))),
                        exercise.worksheet().stream().flatMap(ExerciseSearch::words),
                        exercise.translations().values().stream()
                                .flatMap(one ->
                                        Stream.concat(Stream.of(one.title(), one.task()), one.summary().stream())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Points points -> points.items().stream();
            case Block.TickBox box -> Stream.of(box.text());
            default -> Stream.empty();
        };
    }
}
