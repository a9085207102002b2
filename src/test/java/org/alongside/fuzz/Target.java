package org.alongside.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// A parser under test.
///
/// @param parser the class that reads the bytes
/// @param examples valid inputs, each of which must be taken
/// @param words what the format is made of, to be strewn in
/// @param mostBytes how long an input may get
/// @param reading reads an input
public record Target(
        String name, Class<?> parser, List<byte[]> examples, List<byte[]> words, int mostBytes, Reading reading) {
    private static final int USUAL_BYTES = 64 * 1024;

    /// Returns where the bytes were taken, having held what came of them against what it should be; throws [Refusal] or
    /// [org.alongside.domain.Trouble] where they were refused. Anything else is a finding.
    @FunctionalInterface
    public interface Reading {
        /// @param dice for choices of its own; fall the same way when the case is played again
        void read(byte[] input, RandomGenerator dice) throws Exception;
    }

    /// Reads text.
    @FunctionalInterface
    public interface TextReading {
        /// As [Reading#read].
        void read(String input) throws Exception;
    }

    /// A parser of bytes.
    public static Target ofBytes(String name, Class<?> parser, List<byte[]> examples, Reading reading) {
        return new Target(name, parser, examples, List.of(), USUAL_BYTES, reading);
    }

    /// A parser of text, given also text with halves of characters.
    public static Target ofText(String name, Class<?> parser, List<String> examples, TextReading reading) {
        return ofBytes(
                name,
                parser,
                examples.stream()
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                (input, _) -> reading.read(text(input)));
    }

    /// With words of its format.
    public Target with(String... more) {
        var all = new ArrayList<>(words);
        Arrays.stream(more).map(word -> word.getBytes(StandardCharsets.UTF_8)).forEach(all::add);
        return new Target(name, parser, examples, List.copyOf(all), mostBytes, reading);
    }

    /// With inputs of up to so many bytes.
    public Target upTo(int bytes) {
        return new Target(name, parser, examples, words, bytes, reading);
    }

    /// Bytes as text; what is not UTF-8 becomes halves of characters, which a text in memory may hold.
    public static String text(byte[] bytes) {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\uFFFD') {
                text.setCharAt(at, at % 2 == 0 ? '\uD83D' : '\uDC00');
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
