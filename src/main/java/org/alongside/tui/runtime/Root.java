package org.alongside.tui.runtime;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.KeyMap;
import org.alongside.tui.key.Where;

/// The one update: a message and a model in, the next model and orders out. The shield, leaving, locking and the keys
/// that hold everywhere are decided here, before any page hears of them.
public final class Root {
    private static final int LOCK_MINUTES_MAX = 15;
    private static final Duration TRY_LOCK_AGAIN = Duration.ofMinutes(1);

    private final Furniture furniture;

    /// With these pages for help, palette, messages and unlocking.
    public Root(Furniture furniture) {
        this.furniture = furniture;
    }

    /// The first turn: the first page begins.
    public Turn begin(Model model) {
        return deliver(model, model.top().id(), new Input.Begun());
    }

    /// The next turn.
    public Turn update(Model model, Msg msg) {
        return switch (msg) {
            case Msg.Resize resize -> Turn.of(model.withSize(resize.size()));
            case Msg.Press press -> pressed(model.touchedNow(), press.key());
            case Msg.Paste paste ->
                model.shield().isUp()
                        ? Turn.of(model)
                        : toTop(model.touchedNow().quiet(), new Input.Pasted(paste.text()));
            case Msg.To to -> deliver(model, to.page(), to.input());
            case Msg.Kept kept -> kept(model, kept);
            case Msg.NotKept not -> notKept(model, not);
            case Msg.IdleCheck check -> idle(model);
            case Msg.Locked locked -> lockedNow(model);
            case Msg.HungUp gone -> keepAll(model, Msg.Then.LEAVE);
            case Msg.Fault fault -> Turn.of(model.said(fault.sentence(), true));
        };
    }

    /// Where a key is pressed now.
    public static Set<Where> places(Model model) {
        var places = new HashSet<>(model.top().page().places());
        places.add(Where.EVERYWHERE);
        if (!places.contains(Where.TYPING)) {
            places.add(Where.LETTERS);
        }
        return places;
    }

    private Turn pressed(Model model, Key key) {
        var action = KeyMap.find(key, places(model));
        if (model.shield().isUp()) {
            return behindShield(model, key, action);
        }
        if (action.isEmpty()) {
            return toTop(model.quiet(), new Input.Pressed(key, action));
        }
        return act(model, key, action.get());
    }

    private Turn act(Model model, Key key, Action action) {
        return switch (action) {
            case SHIELD -> keepAll(model.withShield(Shield.UP), Msg.Then.NOTHING);
            case REDRAW -> Turn.of(model).and(0, new Cmd.Redraw());
            case CONTRAST -> Turn.of(model).and(0, new Cmd.Contrast());
            case LEAVE -> leave(model);
            case HELP -> open(model.quiet(), furniture.help(places(model)));
            case PALETTE -> open(model.quiet(), furniture.palette(places(model)));
            case MESSAGES -> open(model.quiet(), furniture.messages(model));
            case LOCK -> lock(model);
            default -> toTop(model.quiet(), new Input.Pressed(key, Optional.of(action)));
        };
    }

    private Turn behindShield(Model model, Key key, Optional<Action> action) {
        if (action.filter(Action.LEAVE::equals).isPresent()) {
            return keepAll(model, Msg.Then.LEAVE);
        }
        if (action.filter(Action.REDRAW::equals).isPresent()) {
            return Turn.of(model).and(0, new Cmd.Redraw());
        }
        var shield = model.shield();
        boolean enter = key.name() == Key.Name.ENTER;
        if (model.pin().isEmpty()) {
            return Turn.of(enter ? model.withShield(Shield.DOWN) : model);
        }
        if (shield.typed().isEmpty()) {
            return Turn.of(enter ? model.withShield(shield.typing("")) : model);
        }
        var typed = shield.typed().get();
        if (enter) {
            boolean right = model.pin().get().opens(typed);
            return Turn.of(model.withShield(right ? Shield.DOWN : shield.wrong()));
        }
        if (key.name() == Key.Name.BACKSPACE && !typed.isEmpty()) {
            return Turn.of(model.withShield(shield.typing(typed.substring(0, typed.length() - 1))));
        }
        return Turn.of(
                key.isTyped() && typed.length() < 12 ? model.withShield(shield.typing(typed + key.text())) : model);
    }

    private Turn leave(Model model) {
        boolean unsaved = model.stack().stream().anyMatch(open -> open.page().losesTextOnLeaving());
        return unsaved ? open(model.quiet(), furniture.askLeave()) : keepAll(model, Msg.Then.LEAVE);
    }

    private Turn lock(Model model) {
        return model.desk().isEmpty() ? Turn.of(model) : keepAll(model.withShield(Shield.UP), Msg.Then.LOCK);
    }

    private Turn idle(Model model) {
        if (model.desk().isEmpty()) {
            return Turn.of(model);
        }
        var left = model.idleLimit().minus(Duration.between(model.touched(), model.now()));
        return left.isPositive() ? Turn.of(model).and(0, new Cmd.WatchIdle(left)) : lock(model);
    }

    private Turn lockedNow(Model model) {
        var sentence = "Locked. What you typed is kept as a draft.";
        return begun(
                model.locked(furniture.unlock(model.locked(model.top().page()).world(), sentence)));
    }

    /// Keeps what every page has typed, lowest first; the last one carries what is to come after.
    private Turn keepAll(Model model, Msg.Then then) {
        var unkept = model.stack().stream()
                .filter(open -> open.page().unkept(model.world()).isPresent())
                .toList();
        var turn = Turn.of(model);
        for (var open : unkept) {
            var after = open.equals(unkept.getLast()) ? then : Msg.Then.NOTHING;
            turn = turn.and(
                    open.id(), new Cmd.Keep(open.page().unkept(model.world()).orElseThrow(), after));
        }
        return unkept.isEmpty() ? carryOn(turn, then) : turn;
    }

    private Turn carryOn(Turn turn, Msg.Then then) {
        var model = turn.model();
        return switch (then) {
            case NOTHING -> turn;
            case BACK -> turn.then(begun(model.pop()));
            case LOCK -> turn.and(0, new Cmd.Lock());
            case LEAVE -> turn.and(0, new Cmd.Leave(0));
        };
    }

    private Turn kept(Model model, Msg.Kept kept) {
        var index = model.indexOf(kept.page());
        var knowing = index.isEmpty()
                ? model
                : model.withPage(
                        index.getAsInt(),
                        model.stack().get(index.getAsInt()).page().kept(kept.content()));
        if (kept.then() == Msg.Then.NOTHING) {
            return Turn.of(knowing);
        }
        if (kept.then() == Msg.Then.BACK) {
            return index.isPresent() && index.getAsInt() == knowing.stack().size() - 1
                    ? carryOn(Turn.of(knowing), Msg.Then.BACK)
                    : Turn.of(knowing);
        }
        return keepAll(knowing, kept.then());
    }

    /// The text is still on its page. Nothing is locked or left while a draft cannot be kept; a hidden screen stays so.
    private Turn notKept(Model model, Msg.NotKept not) {
        var turn = Turn.of(model.said(not.sentence() + " Your text is still here.", true));
        return not.then() == Msg.Then.LOCK ? turn.and(0, new Cmd.WatchIdle(TRY_LOCK_AGAIN)) : turn;
    }

    private Turn deliver(Model model, long page, Input input) {
        var index = model.indexOf(page);
        if (index.isEmpty()) {
            return Turn.of(model);
        }
        if (input instanceof Input.Told(Furniture.Leaving leaving)) {
            return keepAll(model, Msg.Then.LEAVE);
        }
        if (input instanceof Input.Told(Furniture.Chosen chosen)) {
            var key = KeyMap.all().stream()
                    .filter(binding -> binding.action() == chosen.action())
                    .findFirst()
                    .map(binding -> binding.keys().getFirst());
            return key.isEmpty() ? Turn.of(model) : act(model, key.get(), chosen.action());
        }
        var next = model.stack().get(index.getAsInt()).page().update(input, model.world());
        return settle(model, index.getAsInt(), next);
    }

    private Turn toTop(Model model, Input input) {
        return deliver(model, model.top().id(), input);
    }

    private Turn settle(Model before, int index, Next next) {
        long id = before.stack().get(index).id();
        var model = before.withPage(index, next.page());
        var turn = Turn.of(model);
        for (var command : next.commands()) {
            turn = obey(turn, id, command);
        }
        return step(turn, id, next);
    }

    private Turn obey(Turn turn, long id, Cmd command) {
        return switch (command) {
            case Cmd.Say say -> turn.with(turn.model().said(say.sentence(), say.wrong()));
            case Cmd.Occupy occupy -> occupy(turn, occupy);
            default -> turn.and(id, command);
        };
    }

    private static Turn occupy(Turn turn, Cmd.Occupy occupy) {
        var model = turn.model();
        var place = model.place();
        var settings = new Settings(occupy.vault().records());
        var desk = new Desk(
                settings.get(Settings.BY),
                place.clock(),
                place.zone(),
                place.ids(),
                occupy.vault().records(),
                occupy.vault().keeper(),
                place.toolkits());
        var idle = Duration.ofMinutes(settings.number(Settings.LOCK_MINUTES, 1, LOCK_MINUTES_MAX));
        return turn.with(model.atDesk(desk, idle, ShieldPin.of(settings.get(Settings.SHIELD_PIN))))
                .and(0, occupy)
                .and(0, new Cmd.WatchIdle(idle));
    }

    private Turn step(Turn turn, long id, Next next) {
        var model = turn.model();
        return switch (next.step()) {
            case Next.Step.Stay stay -> turn;
            case Next.Step.Open open -> turn.then(open(model, open.page()));
            case Next.Step.Replace replace -> turn.then(begun(model.pop().push(replace.page())));
            case Next.Step.Home home -> turn.then(begun(model.alone(home.page())));
            case Next.Step.Answer answer -> turn.then(answered(model.pop(), answer.what()));
            case Next.Step.Back back -> back(turn, id);
        };
    }

    private Turn answered(Model model, Object what) {
        return toTop(model, new Input.Told(what));
    }

    private Turn back(Turn turn, long id) {
        var draft = turn.model().top().page().unkept(turn.model().world());
        return draft.isPresent()
                ? turn.and(id, new Cmd.Keep(draft.get(), Msg.Then.BACK))
                : turn.then(begun(turn.model().pop()));
    }

    private Turn open(Model model, Page page) {
        var turn = Turn.of(model);
        var draft = model.top().page().unkept(model.world());
        if (draft.isPresent()) {
            turn = turn.and(model.top().id(), new Cmd.Keep(draft.get(), Msg.Then.NOTHING));
        }
        return turn.then(begun(model.push(page)));
    }

    private Turn begun(Model model) {
        return deliver(model, model.top().id(), new Input.Begun());
    }
}
