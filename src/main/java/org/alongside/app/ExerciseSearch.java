package org.alongside.app;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.app.Toolkits.Found;
import org.alongside.domain.toolkit.Toolkit;
import org.jspecify.annotations.Nullable;

/// Finds exercises by what is written anywhere in them, as somebody types: every word must begin a word of the text, so
/// that "jeal" finds jealousy. Made once, since it reads everything; it keeps of an exercise only what a list shows.
public final class ExerciseSearch {
    private final List<Hit> exercises;
    private final WordIndex anywhere;
    private final WordIndex titles;
    private final List<String> needs;
    private volatile @Nullable Known known;

    /// An exercise that may be found, with what a list says of it.
    ///
    /// @param toolkit in which it lies
    /// @param module its title; empty where the pack names none
    public record Hit(Toolkit toolkit, String id, String title, String module, int minutes, List<String> needs) {
        /// Keeps its own copy.
        public Hit {
            needs = List.copyOf(needs);
        }

        /// The exercise itself, read anew if need be.
        public Optional<Found> found() {
            return toolkit.exercise(id).map(exercise -> new Found(toolkit, exercise));
        }
    }

    /// Among which exercises is looked.
    ///
    /// @param toolkit only those in its book, also where it takes them from another
    /// @param need only those that address a need which holds these words
    /// @param mostMinutes only those that take no longer
    /// @param without not these, by id
    public record Among(
            Optional<Toolkit> toolkit, Optional<String> need, Optional<Integer> mostMinutes, Set<String> without) {
        /// All of them.
        public static final Among ALL = new Among(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

        /// Keeps its own copy.
        public Among {
            without = Set.copyOf(without);
        }
    }

    private record Known(Among among, BitSet places) {}

    private ExerciseSearch(List<Hit> exercises, WordIndex anywhere, WordIndex titles) {
        this.exercises = List.copyOf(exercises);
        this.anywhere = anywhere;
        this.titles = titles;
        var all = new TreeSet<String>();
        exercises.forEach(one -> all.addAll(one.needs()));
        this.needs = List.copyOf(all);
    }

    /// A search in the making.
    public static final class Making {
        private final List<Hit> exercises = new ArrayList<>();
        private final WordIndex anywhere = new WordIndex();
        private final WordIndex titles = new WordIndex();

        /// Takes in one more.
        public void add(Found found) {
            int place = exercises.size();
            var exercise = found.exercise();
            var module = found.toolkit().module(exercise.module());
            exercises.add(new Hit(
                    found.toolkit(),
                    exercise.id(),
                    exercise.title(),
                    module.map(Toolkit.Module::title).orElse(""),
                    exercise.minutes(),
                    exercise.needs()));
            ExerciseText.titles(found, text -> titles.add(place, text));
            ExerciseText.all(found, text -> anywhere.add(place, text));
        }

        /// The search over all that were taken in. Called once.
        public ExerciseSearch made() {
            anywhere.settle();
            titles.settle();
            return new ExerciseSearch(exercises, anywhere, titles);
        }
    }

    /// Over all exercises of all toolkits, each once.
    public static ExerciseSearch over(Toolkits toolkits) {
        return new Library(toolkits).whole();
    }

    /// Every need that any exercise addresses, by the alphabet.
    public List<String> needs() {
        return needs;
    }

    /// How many exercises there are.
    public int size() {
        return exercises.size();
    }

    /// Those in which every word typed begins a word, in the order of the books; those with all of them in the title
    /// come first. Nothing typed finds all.
    public List<Hit> find(String typed) {
        return find(typed, Among.ALL);
    }

    /// The same among some.
    public List<Hit> find(String typed, Among among) {
        var left = (BitSet) places(among).clone();
        var titled = (BitSet) left.clone();
        for (var word : words(typed)) {
            anywhere.keep(left, word);
            titles.keep(titled, word);
        }
        titled.and(left);
        left.andNot(titled);
        var order = new int[titled.cardinality() + left.cardinality()];
        int count = 0;
        for (var some : List.of(titled, left)) {
            for (int place = some.nextSetBit(0); place >= 0; place = some.nextSetBit(place + 1)) {
                order[count++] = place;
            }
        }
        return new AbstractList<>() {
            @Override
            public Hit get(int index) {
                return exercises.get(order[index]);
            }

            @Override
            public int size() {
                return order.length;
            }
        };
    }

    /// While somebody types, this stays the same from key to key.
    private BitSet places(Among among) {
        var before = known;
        if (before != null && before.among().equals(among)) {
            return before.places();
        }
        var book = among.toolkit().map(toolkit -> Set.copyOf(toolkit.exerciseIds()));
        var need = among.need().map(words -> words.toLowerCase(Locale.UK));
        var places = new BitSet(exercises.size());
        for (int place = 0; place < exercises.size(); place++) {
            var one = exercises.get(place);
            if (book.filter(ids -> !ids.contains(one.id())).isEmpty()
                    && need.filter(words -> !addresses(one, words)).isEmpty()
                    && among.mostMinutes().filter(most -> one.minutes() > most).isEmpty()
                    && !among.without().contains(one.id())) {
                places.set(place);
            }
        }
        known = new Known(among, places);
        return places;
    }

    private static boolean addresses(Hit one, String need) {
        return one.needs().stream()
                .anyMatch(words -> words.toLowerCase(Locale.UK).contains(need));
    }

    /// The words of what was typed, as they are looked for.
    static List<String> words(String typed) {
        var plain = ExerciseText.plain(typed);
        var words = new ArrayList<String>();
        int from = ExerciseText.wordFrom(plain, 0);
        while (from < plain.length()) {
            int end = ExerciseText.wordEnd(plain, from);
            words.add(plain.substring(from, end));
            from = ExerciseText.wordFrom(plain, end);
        }
        return words;
    }
}
