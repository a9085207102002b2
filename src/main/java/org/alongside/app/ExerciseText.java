package org.alongside.app;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alongside.app.Toolkits.Found;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;

/// All that is written in an exercise, piece by piece, and the same in the plain letters that a search goes by.
final class ExerciseText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char FIRST_WITH_MARKS = 'À'; // U+00C0: below it no letter bears an accent

    private ExerciseText() {}

    /// The words it is called by.
    static void titles(Found found, Consumer<String> to) {
        to.accept(found.exercise().id());
        to.accept(found.exercise().title());
    }

    /// What one reads in it, in the order of its page.
    static void passages(Found found, Consumer<String> to) {
        var exercise = found.exercise();
        to.accept(exercise.learningOutcome());
        for (var part : Exercise.Part.values()) {
            exercise.passage(part).forEach(block -> words(block, to));
        }
        exercise.prompts().forEach(prompt -> to.accept(prompt.text()));
        for (var difficulty : exercise.difficulties()) {
            to.accept(difficulty.heading());
            difficulty.guidance().forEach(block -> words(block, to));
        }
        exercise.worksheet().forEach(block -> words(block, to));
        to.accept(exercise.task());
        exercise.summary().forEach(to);
        for (var translation : exercise.translations().values()) {
            to.accept(translation.title());
            translation.prompts().forEach(prompt -> to.accept(prompt.text()));
            translation.worksheet().forEach(block -> words(block, to));
            to.accept(translation.task());
            translation.summary().forEach(to);
        }
        exercise.skills().forEach(to);
        exercise.needs().forEach(to);
    }

    /// All of it, with where it stands.
    static void all(Found found, Consumer<String> to) {
        titles(found, to);
        to.accept(found.toolkit().title());
        found.toolkit().module(found.exercise().module()).ifPresent(module -> to.accept(module.title()));
        passages(found, to);
    }

    private static void words(Block block, Consumer<String> to) {
        switch (block) {
            case Block.Heading heading -> to.accept(heading.text());
            case Block.Paragraph paragraph -> to.accept(paragraph.text());
            case Block.Points points -> points.items().forEach(to);
            case Block.TickBox box -> to.accept(box.text());
            default -> {}
        }
    }

    /// Small letters without accents, so that "Sian" finds Siân.
    static String plain(String text) {
        return (hasMarks(text)
                        ? MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                                .replaceAll("")
                        : text)
                .toLowerCase(Locale.UK);
    }

    private static boolean hasMarks(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_WITH_MARKS && Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /// The place of the next letter or digit from there on; the length where there is none.
    static int wordFrom(String plain, int from) {
        int at = from;
        while (at < plain.length() && !Character.isLetterOrDigit(plain.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The place after the word that begins there.
    static int wordEnd(String plain, int from) {
        int at = from;
        while (at < plain.length() && Character.isLetterOrDigit(plain.charAt(at))) {
            at++;
        }
        return at;
    }
}
