package org.alongside.bench;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Ids;
import org.alongside.app.Library;
import org.alongside.app.Toolkits;
import org.alongside.app.VaultDoor;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Exercises;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.packs.InstalledToolkits;
import org.alongside.tui.frame.Size;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Model;
import org.alongside.tui.runtime.Msg;
import org.alongside.tui.runtime.Root;
import org.alongside.tui.runtime.RootView;
import org.alongside.tui.runtime.Turn;
import org.alongside.tui.runtime.Workplace;
import org.alongside.tui.screen.Pages;
import org.alongside.tui.toolkit.SearchPage;

/// How long a key takes on the search page over 20,000 exercises, from the press to the frame, and how long making the
/// index takes; each beside something bare over the same text in the same minute.
public final class TypedSearch {
    private static final int EXERCISES = 20_000;
    private static final int ROUNDS = 7;
    private static final List<String> TYPED =
            List.of("jealousy at home", "s", "a b c d", "the and of to", "sunderland", "what he said", "re st");

    private final Root root = new Root(new Pages());
    private Model model;

    private TypedSearch(Model model) {
        this.model = model;
    }

    /// Prints the figures.
    public static void main(String[] arguments) {
        var own = new ArrayList<Exercise>();
        new InstalledToolkits(Path.of(arguments[0])).all().forEach(kit -> own.addAll(kit.exercises()));
        var toolkits = new Many(toolkit(own));
        var library = new Library(toolkits);

        long begun = System.nanoTime();
        var search = library.whole();
        long made = System.nanoTime() - begun;
        begun = System.nanoTime();
        long characters = 0;
        for (var exercise : toolkits.one().exercises()) {
            characters += text(exercise).toLowerCase(Locale.UK).length();
        }
        long read = System.nanoTime() - begun;
        System.out.printf(
                "index of %d exercises (%d million characters): made in %.0f ms, in %.0f MB; bare reading in small"
                        + " letters %.0f ms; ratio %.1f%n",
                search.size(), characters / 1_000_000, made / 1e6, used() / 1e6, read / 1e6, (double) made / read);

        var bench = new TypedSearch(Model.begin(
                new Size(80, 24),
                Instant.EPOCH,
                place(toolkits, library),
                SearchPage.of(Optional.empty(), Optional.empty())));
        bench.take(bench.root.begin(bench.model));
        var keys = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            var times = bench.typed();
            if (round > 0) { // the first warms up what any screen before it would have
                keys.addAll(times);
            }
        }
        var scans = new ArrayList<Long>();
        var texts = own.stream().map(TypedSearch::text).toList();
        for (int round = 0; round < ROUNDS; round++) {
            begun = System.nanoTime();
            int found = 0;
            for (int number = 0; number < EXERCISES; number++) {
                found += texts.get(number % texts.size()).contains("sunderland") ? 1 : 0;
            }
            scans.add(System.nanoTime() - begun);
            assert found >= 0;
        }
        var sorted = keys.stream().mapToLong(Long::longValue).sorted().toArray();
        var scan = scans.stream().mapToLong(Long::longValue).sorted().toArray()[ROUNDS / 2];
        System.out.printf(
                "a key on the search page over %d exercises, press to frame (%d keys): 50th %.2f ms, 95th %.2f ms,"
                        + " slowest %.1f ms (aim under 16); bare scan of all text for one word %.1f ms; ratio of the"
                        + " 95th %.3f%n",
                EXERCISES,
                sorted.length,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                scan / 1e6,
                (double) sorted[sorted.length * 95 / 100] / scan);
    }

    private List<Long> typed() {
        var times = new ArrayList<Long>();
        for (var words : TYPED) {
            for (int at = 0; at < words.length(); at++) {
                times.add(pressed(Key.of(words.charAt(at))));
            }
            times.add(pressed(Key.of(Key.Name.DOWN)));
            times.add(pressed(Key.of(Key.Name.ESCAPE)));
        }
        return times;
    }

    /// What the loop's thread does for a key; what it orders of the worker is done after, and not counted.
    private long pressed(Key key) {
        long begun = System.nanoTime();
        var turn = root.update(model, new Msg.Press(key));
        model = turn.model();
        RootView.frame(model);
        long took = System.nanoTime() - begun;
        take(turn);
        return took;
    }

    private void take(Turn first) {
        model = first.model();
        for (var order : first.orders()) {
            if (order.command() instanceof Cmd.Ask ask) {
                take(root.update(
                        model,
                        new Msg.To(order.page(), new Input.Told(ask.question().get()))));
            }
        }
    }

    private static double used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static String text(Exercise exercise) {
        var text = new StringBuilder(exercise.title());
        exercise.passages()
                .values()
                .forEach(blocks -> blocks.forEach(block -> {
                    if (block instanceof Block.Paragraph(var words)) {
                        text.append(' ').append(words);
                    }
                }));
        exercise.difficulties().forEach(one -> text.append(' ').append(one.guidance()));
        exercise.prompts().forEach(one -> text.append(' ').append(one.text()));
        return text.append(exercise.worksheet()).append(exercise.summary()).toString();
    }

    /// One of 20,000, made from ours again and again, each with a few words that no other has.
    private static Toolkit toolkit(List<Exercise> own) {
        var ids = new ArrayList<String>();
        for (int number = 0; number < EXERCISES; number++) {
            ids.add("made-" + number);
        }
        return new Toolkit(
                "many",
                "Many",
                "Made up",
                "1.0.0",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Exercises.whenAsked(ids, List.of(), id -> made(own, id)),
                List.of(),
                Optional.empty(),
                List.of(),
                Terms.NONE,
                List.of());
    }

    private static Exercise made(List<Exercise> own, String id) {
        int number = Integer.parseInt(id.substring(5));
        var from = own.get(number % own.size());
        var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
        return new Exercise(
                id,
                from.title() + " " + word(dice),
                from.module(),
                from.minutes(),
                false,
                from.learningOutcome(),
                from.skills(),
                from.needs(),
                from.clips(),
                from.passages(),
                from.prompts(),
                from.difficulties(),
                from.worksheet(),
                from.task() + " " + word(dice) + " " + word(dice),
                from.summary(),
                Map.of());
    }

    private static String word(RandomGenerator dice) {
        var letters = new char[4 + dice.nextInt(4)];
        for (int at = 0; at < letters.length; at++) {
            letters[at] = (char) ('a' + dice.nextInt(26));
        }
        return new String(letters);
    }

    private static Workplace place(Toolkits toolkits, Library library) {
        return new Workplace(
                nothing(VaultDoor.class),
                toolkits,
                library,
                nothing(ClipPlayer.class),
                () -> {
                    throw new IllegalStateException("nothing is written here");
                },
                () -> {
                    throw new IllegalStateException("nothing is printed here");
                },
                () -> {
                    throw new IllegalStateException("nothing is received here");
                },
                Path.of("."),
                Optional.empty(),
                () -> Instant.EPOCH,
                ZoneOffset.UTC,
                Ids.secure(() -> Instant.EPOCH));
    }

    /// Nobody asks it anything.
    private static <T> T nothing(Class<T> port) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    throw new IllegalStateException(method + Arrays.toString(arguments));
                }));
    }

    /// A single toolkit.
    private record Many(Toolkit one) implements Toolkits {
        @Override
        public List<Toolkit> all() {
            return List.of(one);
        }

        @Override
        public Optional<ClipPlayer.Clip> clip(Toolkit toolkit, Exercise exercise, Optional<String> variant) {
            return Optional.empty();
        }

        @Override
        public Path origin(Toolkit toolkit) {
            return Path.of(".");
        }

        @Override
        public List<String> problems() {
            return List.of();
        }

        @Override
        public List<Choice> reference(String list) {
            return List.of();
        }
    }
}
