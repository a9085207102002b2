package org.alongside.studio.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.studio.story.Manner;
import org.alongside.studio.story.Mood;
import org.alongside.studio.story.Person;

/// Speaks lines with espeak-ng, which needs no network. Each sentence is spoken by itself, so that captions know when
/// it begins.
public final class Speaker implements Voices {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");
    private static final double BETWEEN_SENTENCES = 0.34; // seconds
    private static final double LEVEL = 0.11; // loudness of every line before its manner

    private final String program;

    public Speaker(String program) {
        this.program = program;
    }

    @Override
    public Spoken speak(Person.Speech as, Mood mood, Manner manner, String text) {
        var waves = new ArrayList<Wave>();
        var phrases = new ArrayList<Spoken.Phrase>();
        double at = 0;
        for (var sentence : SENTENCE_END.split(text.strip(), -1)) {
            var wave = synthesise(as, mood, sentence);
            phrases.add(new Spoken.Phrase(sentence, at, at + wave.seconds()));
            waves.add(wave);
            at += wave.seconds() + BETWEEN_SENTENCES;
        }
        var dry = levelled(joined(waves));
        return new Spoken(Tone.of(manner).apply(dry), Mouth.of(dry), phrases);
    }

    private static Wave joined(List<Wave> waves) {
        double seconds = waves.stream().mapToDouble(Wave::seconds).sum() + BETWEEN_SENTENCES * (waves.size() - 1);
        var all = new float[Wave.samples(seconds) + waves.size()];
        int at = 0;
        for (var wave : waves) {
            System.arraycopy(wave.samples(), 0, all, at, wave.samples().length);
            at += wave.samples().length + Wave.samples(BETWEEN_SENTENCES);
        }
        return new Wave(all);
    }

    private static Wave levelled(Wave wave) {
        double loudness = wave.loudness(0, wave.seconds());
        float gain = (float) (loudness == 0 ? 0 : LEVEL / loudness);
        var samples = wave.samples().clone();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
        return new Wave(samples);
    }

    private Wave synthesise(Person.Speech as, Mood mood, String sentence) {
        var command = List.of(
                program,
                "-v",
                as.voice().synthesiserName(),
                "-s",
                String.valueOf(as.voice().wordsPerMinute(as.pace()) + Delivery.faster(mood)),
                "-p",
                String.valueOf(as.voice().pitch(as.pitch()) + Delivery.higher(mood)),
                "-g",
                "1", // a little air between words
                "-b",
                "1", // UTF-8
                "-z",
                "--stdin",
                "--stdout");
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(sentence.getBytes(StandardCharsets.UTF_8));
            }
            return Wave.ofWav(process.getInputStream().readAllBytes()).trimmed();
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException("espeak-ng could not speak: " + sentence, trouble);
        }
    }

    /// How a mood changes the voice.
    private static final class Delivery {
        /// Words a minute to add.
        static int faster(Mood mood) {
            return switch (mood) {
                case ANGRY, FRUSTRATED, AFRAID, SURPRISED, HAPPY -> 6;
                case SAD, TIRED, ASHAMED, HURT -> -10;
                case THOUGHTFUL, WARM -> -5;
                case CALM, WORRIED, FIRM -> 0;
            };
        }

        /// Steps of pitch to add.
        static int higher(Mood mood) {
            return switch (mood) {
                case SURPRISED, AFRAID -> 7;
                case HAPPY, ANGRY, WORRIED -> 4;
                case FRUSTRATED, HURT, WARM -> 2;
                case CALM, THOUGHTFUL -> 0;
                case SAD, TIRED, ASHAMED, FIRM -> -4;
            };
        }
    }
}
