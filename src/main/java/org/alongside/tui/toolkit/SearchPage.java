package org.alongside.tui.toolkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ExerciseSearch;
import org.alongside.app.ExerciseSearch.Hit;
import org.alongside.app.Library;
import org.alongside.app.LookAt;
import org.alongside.app.MatchedLine;
import org.alongside.domain.progress.Course;
import org.alongside.tui.exercise.ExercisePage;
import org.alongside.tui.field.AnswersPage;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.TextBox;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Finds exercises by any words in them, as they are typed, and narrows them down: by toolkit, need, length, and by
/// what is not done yet with the person it is opened for.
///
/// @param ref the referral exercises are looked for, if for any
/// @param found what is found, with the one chosen
/// @param lines the lines that matched, by toolkit and exercise, as far as they were read
/// @param focus 0 is the words and what is found, then come the filters
/// @param percent how much of the exercises is read; below 100 nothing is found yet
public record SearchPage(
        Optional<String> ref,
        Optional<Course> course,
        TextBox words,
        Filters filters,
        Hits found,
        Map<String, String> lines,
        int focus,
        int percent)
        implements Page {
    private static final int WORDS_MAX = 80;

    private record ReadOn(int percent) {}

    private record Lines(String words, Map<String, String> byExercise) {}

    /// Nothing typed yet.
    ///
    /// @param toolkit the id of the one to look in at first
    public static SearchPage of(Optional<String> toolkit, Optional<String> ref) {
        return new SearchPage(ref, Optional.empty(), TextBox.line(""), Filters.in(toolkit), Hits.NONE, Map.of(), 0, 0);
    }

    /// Keeps its own copy.
    public SearchPage {
        lines = Map.copyOf(lines);
    }

    private SearchPage with(TextBox words, Filters filters, int focus) {
        return new SearchPage(ref, course, words, filters, found, lines, focus, percent);
    }

    private SearchPage with(Hits hits) {
        return new SearchPage(ref, course, words, filters, hits, lines, focus, percent);
    }

    private SearchPage with(Map<String, String> read) {
        return new SearchPage(ref, course, words, filters, found, read, focus, percent);
    }

    private SearchPage with(Optional<Course> read, int percent) {
        return new SearchPage(ref, read, words, filters, found, lines, focus, percent);
    }

    @Override
    public String title() {
        return course.map(one -> one.one().person().name() + " · ").orElse("Toolkits · ") + "Find an exercise";
    }

    @Override
    public Set<Where> places() {
        var places = new HashSet<>(Set.of(Where.LIST, Where.TYPING, Where.FORM));
        if (focus > 0) {
            places.add(Where.CHOICE);
        }
        return places;
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun -> begun(world);
            case Input.Told(ReadOn read) ->
                read.percent() < 100
                        ? readOn(
                                Next.stay(with(course, read.percent())),
                                world.place().library())
                        : with(course, 100).allRead(world);
            case Input.Told(Course read) -> with(Optional.of(read), percent).sought(world);
            case Input.Told(Lines read) ->
                Next.stay(read.words().equals(words.text()) ? with(joined(read.byExercise())) : this);
            case Input.Told(Filling.Picked picked) ->
                with(words, filters.with(picked.field(), picked.value()), focus).sought(world);
            case Input.Told told -> begun(world);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Next begun(World world) {
        var library = world.place().library();
        var next = library.search().isPresent()
                ? with(course, 100).sought(world)
                : readOn(
                        Next.stay(this).say("Reading every exercise, once. Type on: they are looked through after it."),
                        library);
        return ref.map(one -> next.ask(() -> new LookAt(world.atDesk()).course(one)))
                .orElse(next);
    }

    private Next allRead(World world) {
        int size = world.place().library().search().map(ExerciseSearch::size).orElse(0);
        return sought(world).say("All " + Say.count(size, "exercise") + " are read.");
    }

    private static Next readOn(Next next, Library library) {
        return next.ask(() -> new ReadOn(library.readOn()));
    }

    private Map<String, String> joined(Map<String, String> more) {
        var all = new HashMap<>(lines);
        all.putAll(more);
        return all;
    }

    /// Looks again, for what is typed and chosen now.
    private Next sought(World world) {
        var search = world.place().library().search();
        if (search.isEmpty()) {
            return Next.stay(this);
        }
        var among = filters.among(world.place().toolkits().all(), course);
        var hits = search.get().find(words.text(), among);
        int elsewhere = hits.isEmpty()
                ? search.get().find(words.text(), ExerciseSearch.Among.ALL).size()
                : 0;
        return with(Hits.of(hits, elsewhere)).with(Map.of()).shown(world);
    }

    /// The lines that matched are read by the worker, for what is in sight and not read yet.
    private Next shown(World world) {
        var wanted = found.inSight(SearchView.rows(world.bodyRows())).stream()
                .filter(hit -> !lines.containsKey(key(hit)))
                .toList();
        var typed = words.text();
        return wanted.isEmpty() || typed.isBlank()
                ? Next.stay(this)
                : Next.stay(this).ask(() -> new Lines(typed, matched(wanted, typed)));
    }

    private static Map<String, String> matched(List<Hit> wanted, String typed) {
        var lines = new HashMap<String, String>();
        for (var hit : wanted) {
            hit.found().ifPresent(one -> lines.put(key(hit), MatchedLine.of(one, typed)));
        }
        return lines;
    }

    private List<Field.Choice> fields(World world) {
        return Filters.fields(
                world.place().toolkits().all(), world.place().library().search(), course);
    }

    private Next keys(Input input, World world) {
        if (input instanceof Input.Pressed pressed && pressed.action().isPresent()) {
            var acted = acted(pressed.action().get(), world);
            if (acted.isPresent()) {
                return acted.get();
            }
        }
        return words.take(input, WORDS_MAX)
                .map(box -> {
                    var next = with(box, filters, 0);
                    return box.text().equals(words.text())
                            ? Next.stay(next.with(found.untouched()))
                            : next.sought(world);
                })
                .orElseGet(() -> Next.stay(this));
    }

    private Optional<Next> acted(Action action, World world) {
        int page = SearchView.rows(world.bodyRows());
        return switch (action) {
            case UP -> Optional.of(moved(-1, world));
            case DOWN -> Optional.of(moved(1, world));
            case PAGE_UP -> Optional.of(moved(-page, world));
            case PAGE_DOWN -> Optional.of(moved(page, world));
            case NEXT_FIELD -> Optional.of(Next.stay(turned(1, world)));
            case PREVIOUS_FIELD -> Optional.of(Next.stay(turned(-1, world)));
            case NEXT_ANSWER -> focus == 0 ? Optional.empty() : Optional.of(changed(1, world));
            case PREVIOUS_ANSWER -> focus == 0 ? Optional.empty() : Optional.of(changed(-1, world));
            case ALLOWED_ANSWERS, PICK_ANSWER -> focus == 0 ? Optional.empty() : Optional.of(answers(world));
            case OPEN -> Optional.of(focus == 0 ? opened() : answers(world));
            case BACK -> Optional.of(back(world));
            default -> Optional.empty();
        };
    }

    private Next moved(int steps, World world) {
        return with(words, filters, 0).with(found.moved(steps)).shown(world);
    }

    private SearchPage turned(int step, World world) {
        return with(words, filters, Math.floorMod(focus + step, fields(world).size() + 1));
    }

    private Next changed(int step, World world) {
        var field = fields(world).get(focus - 1);
        var values = field.options().stream().map(Field.Option::value).toList();
        int place = Math.max(0, values.indexOf(filters.get(field.name())));
        var value = values.get(Math.floorMod(place + step, values.size()));
        return with(words, filters.with(field.name(), value), focus).sought(world);
    }

    private Next answers(World world) {
        var field = fields(world).get(focus - 1);
        return Next.stay(this).open(AnswersPage.of(field, filters.get(field.name())));
    }

    private Next opened() {
        return found.picked()
                .flatMap(Hit::found)
                .map(one -> Next.stay(this).open(ExercisePage.lookedAt(one.toolkit(), one.exercise(), ref)))
                .orElseGet(() -> Next.stay(this));
    }

    /// First to the words, then clears them, then back.
    private Next back(World world) {
        if (focus > 0) {
            return Next.stay(with(words, filters, 0));
        }
        return words.text().isEmpty()
                ? Next.stay(this).back()
                : with(TextBox.line(""), filters, 0).sought(world);
    }

    @Override
    public void view(Canvas canvas, World world) {
        new SearchView(this, fields(world)).draw(canvas);
    }

    /// The line of it that matched; empty where none is read yet.
    String line(Hit hit) {
        return lines.getOrDefault(key(hit), "");
    }

    private static String key(Hit hit) {
        return hit.toolkit().id() + "/" + hit.id();
    }

    /// "12 exercises".
    String counted() {
        return percent < 100
                ? "Reading … " + percent + " %"
                : Say.count(found.hits().size(), "exercise");
    }
}
