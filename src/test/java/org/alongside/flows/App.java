package org.alongside.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Ids;
import org.alongside.app.Library;
import org.alongside.app.Toolkits;
import org.alongside.app.Writer;
import org.alongside.domain.Trouble;
import org.alongside.packs.InstalledToolkits;
import org.alongside.reports.Strokes;
import org.alongside.tui.frame.Frame;
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

/// The whole program without a terminal: keys in, frames out, orders obeyed at once, time moved by hand.
final class App {
    static final Key ENTER = Key.of(Key.Name.ENTER);
    static final Key ESC = Key.of(Key.Name.ESCAPE);
    static final Key TAB = Key.of(Key.Name.TAB);
    static final Key DOWN = Key.of(Key.Name.DOWN);
    static final Key UP = Key.of(Key.Name.UP);
    static final Key RIGHT = Key.of(Key.Name.RIGHT);
    static final Key F1 = Key.of(Key.Name.F1);
    static final Key F4 = Key.of(Key.Name.F4);
    static final Key F5 = Key.of(Key.Name.F5);
    static final Key F9 = Key.of(Key.Name.F9);
    static final Instant START = Instant.parse("2026-11-22T14:02:00Z");
    static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));

    static final Library LIBRARY = new Library(TOOLKITS);

    private record Later(Instant at, Msg msg) {}

    private static final Writer WRITER = new org.alongside.reports.Pages(Strokes.BLOCKS);

    /// What the printer got.
    @SuppressWarnings("ArrayRecordComponent") // a PDF is looked into and never compared
    record Printed(byte[] pdf, String printer) {}

    final List<Printed> printed = new ArrayList<>();
    final Door door;
    final FakePlayer player = new FakePlayer();
    private final Root root = new Root(new Pages());
    private final Deque<Msg> queue = new ArrayDeque<>();
    private final List<Later> later = new ArrayList<>();
    private Instant now = START;
    private Model model;
    private Optional<Integer> left = Optional.empty();
    private Optional<List<Turn.Order>> held = Optional.empty();

    App(Door door, Optional<String> practice) {
        this(door, practice, LIBRARY);
    }

    private App(Door door, Optional<String> practice, Library library) {
        this.door = door;
        var place = new Workplace(
                door,
                TOOLKITS,
                library,
                player,
                () -> WRITER,
                () -> (pdf, name, title) -> printed.add(new Printed(pdf, name)),
                org.alongside.exchange.returns.SealedReturns::new,
                Path.of("vault"),
                practice,
                () -> now,
                ZoneId.of("Europe/London"),
                new Ids(() -> now, RandomGeneratorFactory.of("L64X128MixRandom").create(7)));
        model = Model.begin(new Size(80, 24), now, place, Pages.first(door.exists(Path.of("vault"))));
        take(root.begin(model));
        drain();
    }

    /// A locked vault with a made-up caseload.
    static App locked() {
        var door = new Door();
        Caseload.fill(door.record(), TOOLKITS);
        return new App(door, Optional.empty());
    }

    /// The same, unlocked: Today.
    static App today() {
        return locked().type(Door.PASSPHRASE).press(ENTER).sees("Today");
    }

    /// The same, before any exercise was read for the search.
    static App fresh() {
        var door = new Door();
        Caseload.fill(door.record(), TOOLKITS);
        var app = new App(door, Optional.empty(), new Library(TOOLKITS));
        return app.type(Door.PASSPHRASE).press(ENTER).sees("Today");
    }

    /// The same at the person with that CRN.
    static App person(String crn) {
        return today().press("p").press("/").type(crn).press(ENTER).sees(crn).sees("Overview");
    }

    App press(Key... keys) {
        for (var key : keys) {
            queue.add(new Msg.Press(key));
            drain();
        }
        return this;
    }

    App press(String letter) {
        return press(Key.of(letter.codePointAt(0)));
    }

    App type(String text) {
        text.codePoints().forEach(c -> press(c == '\n' ? ENTER : Key.of(c)));
        return this;
    }

    App paste(String text) {
        return tell(new Msg.Paste(text));
    }

    App resize(int columns, int rows) {
        return tell(new Msg.Resize(new Size(columns, rows)));
    }

    App told(ClipPlayer.Event event) {
        var listener = player.listener;
        assertThat(listener).as("a clip is open").isNotNull();
        if (listener != null) {
            listener.accept(event);
        }
        drain();
        return this;
    }

    private App tell(Msg msg) {
        queue.add(msg);
        drain();
        return this;
    }

    /// Time goes by, and nobody types.
    App after(Duration time) {
        var end = now.plus(time);
        while (now.isBefore(end)) {
            var next = now.plusSeconds(1).isBefore(end) ? now.plusSeconds(1) : end;
            var passed = Duration.between(now, next);
            now = next;
            var due = later.stream()
                    .filter(one -> !one.at().isAfter(now))
                    .sorted(Comparator.comparing(Later::at))
                    .toList();
            later.removeAll(due);
            due.forEach(one -> tell(one.msg()));
            tell(new Msg.Tick(passed, false, false));
        }
        return this;
    }

    /// The machine slept.
    App slept() {
        return tell(new Msg.Tick(Duration.ofSeconds(1), true, false));
    }

    /// Another program asks for the vault to be locked.
    App askedToLock() {
        return tell(new Msg.Tick(Duration.ofSeconds(1), false, true));
    }

    /// The worker is busy: orders wait.
    App holdingOrders() {
        held = Optional.of(new ArrayList<>());
        return this;
    }

    /// The worker gets round to them.
    App lettingGo() {
        var waiting = held.orElseThrow();
        held = Optional.empty();
        waiting.forEach(this::obey);
        drain();
        return this;
    }

    /// The same vault after the program was killed.
    App restart() {
        door.open = false;
        return new App(door, Optional.empty());
    }

    App sees(String text) {
        assertThat(frame().text()).contains(text);
        return this;
    }

    App doesNotSee(String text) {
        assertThat(frame().text()).doesNotContain(text);
        return this;
    }

    App hasLeft(int code) {
        assertThat(left).contains(code);
        return this;
    }

    Frame frame() {
        return RootView.frame(model.at(now));
    }

    Model model() {
        return model;
    }

    private void drain() {
        while (!queue.isEmpty()) {
            take(root.update(model.at(now), queue.poll()));
        }
    }

    private void take(Turn turn) {
        model = turn.model();
        held.ifPresentOrElse(
                waiting -> waiting.addAll(turn.orders()), () -> turn.orders().forEach(this::obey));
    }

    private void obey(Turn.Order order) {
        long page = order.page();
        try {
            switch (order.command()) {
                case Cmd.Ask ask -> answer(page, new Input.Told(ask.question().get()));
                case Cmd.AskLong ask ->
                    answer(
                            page,
                            new Input.Told(
                                    ask.question().apply(done -> answer(page, new Input.Told(new Cmd.Percent(done))))));
                case Cmd.Keep keep -> keep(page, keep);
                case Cmd.After after ->
                    later.add(new Later(now.plus(after.delay()), new Msg.To(page, new Input.Told(after.what()))));
                case Cmd.Play play -> player.play(play.clip(), event -> answer(page, new Input.Told(event)));
                case Cmd.Control control -> player.commands.add(control.command());
                case Cmd.Lock lock -> {
                    door.open = false;
                    queue.add(new Msg.Locked());
                }
                case Cmd.Leave leave -> left = Optional.of(leave.code());
                default -> assertThat(order.command()).isNotNull();
            }
        } catch (Trouble trouble) {
            answer(page, new Input.Failed(trouble.sentence()));
        }
    }

    private void answer(long page, Input input) {
        queue.add(new Msg.To(page, input));
    }

    private void keep(long page, Cmd.Keep keep) {
        try {
            keep.draft().keep().run();
            queue.add(new Msg.Kept(page, keep.draft().content(), keep.then()));
        } catch (Trouble trouble) {
            queue.add(new Msg.NotKept(page, trouble.sentence(), keep.then()));
        }
    }
}
