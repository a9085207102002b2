package org.alongside.tui.runtime;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.KeyMap;
import org.alongside.tui.key.Where;

/// The one update: a message and a model in, the next model and orders out. The shield, leaving, locking and the keys
/// that hold everywhere are decided here, before any page hears of them.
public final class Root {
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
            case Msg.Press press -> pressed(model, press.key());
            case Msg.Paste paste ->
                model.shield().isUp()
                        ? Turn.of(model)
                        : toTop(model.touchedNow().quiet(), new Input.Pasted(paste.text()));
            case Msg.To to -> deliver(isPlaying(to.input()) ? model.touchedNow() : model, to.page(), to.input());
            case Msg.Kept kept -> kept(model, kept);
            case Msg.NotKept not -> notKept(model, not);
            case Msg.Tick tick -> tick(model, tick);
            case Msg.Locked locked -> lockedNow(model);
            case Msg.HungUp gone -> keepAll(model, Msg.Then.LEAVE_ANYHOW);
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

    /// Two people who watch a clip press no key, and are there all the same.
    private static boolean isPlaying(Input input) {
        return input instanceof Input.Told(ClipPlayer.Event.Progress progress) && !progress.paused();
    }

    private Turn pressed(Model model, Key key) {
        var action = KeyMap.find(key, places(model));
        if (model.shield().isUp()) {
            return behindShield(model, key, action);
        }
        var there = model.touchedNow().quiet();
        return action.isEmpty() ? toTop(there, new Input.Pressed(key, action)) : act(there, key, action.get());
    }

    private Turn act(Model model, Key key, Action action) {
        return switch (action) {
            case SHIELD -> keepAll(model.with(Shield.UP), Msg.Then.NOTHING);
            case REDRAW -> Turn.of(model).and(0, new Cmd.Redraw());
            case CONTRAST -> Turn.of(model).and(0, new Cmd.Contrast());
            case LEAVE -> leave(model);
            case HELP -> open(model, furniture.help(places(model)));
            case PALETTE -> open(model, furniture.palette(places(model)));
            case MESSAGES -> open(model, furniture.messages(model));
            case SETTINGS -> model.vault().isPresent() ? open(model, furniture.settings()) : Turn.of(model);
            case LOCK -> lock(model, Locking.Why.WISHED);
            default -> toTop(model, new Input.Pressed(key, Optional.of(action)));
        };
    }

    private Turn behindShield(Model model, Key key, Optional<Action> action) {
        if (action.filter(Action.LEAVE::equals).isPresent()) {
            return keepAll(model, Msg.Then.LEAVE);
        }
        if (action.filter(Action.REDRAW::equals).isPresent()) {
            return Turn.of(model).and(0, new Cmd.Redraw());
        }
        if (model.guard().isLocking()) {
            return Turn.of(model);
        }
        return key.name() == Key.Name.ENTER ? enteredBehindShield(model) : typedBehindShield(model, key);
    }

    private Turn enteredBehindShield(Model model) {
        var guard = model.guard();
        var typed = guard.shield().typed();
        if (guard.pin().isEmpty() || typed.filter(guard.pin().get()::opens).isPresent()) {
            return Turn.of(model.with(guard.lowered()));
        }
        if (typed.isEmpty()) {
            return Turn.of(model.with(guard.shield().typing("")));
        }
        var refused = model.with(guard.shield().wrong());
        return refused.shield().refused() < Shield.REFUSED_MAX ? Turn.of(refused) : lock(refused, Locking.Why.PIN);
    }

    private static Turn typedBehindShield(Model model, Key key) {
        var shield = model.shield();
        var typed = shield.typed().orElse("");
        if (shield.typed().isEmpty()) {
            return Turn.of(model);
        }
        if (key.name() == Key.Name.BACKSPACE && !typed.isEmpty()) {
            return Turn.of(model.with(shield.typing(typed.substring(0, typed.length() - 1))));
        }
        return Turn.of(
                key.isTyped() && typed.length() < ShieldPin.DIGITS_MAX
                        ? model.with(shield.typing(typed + key.text()))
                        : model);
    }

    private Turn leave(Model model) {
        boolean unsaved = model.stack().stream().anyMatch(open -> open.page().losesTextOnLeaving());
        return unsaved ? open(model.quiet(), furniture.askLeave()) : keepAll(model, Msg.Then.LEAVE);
    }

    private Turn lock(Model model, Locking.Why why) {
        return model.desk().isEmpty() || model.guard().isLocking()
                ? Turn.of(model)
                : keepAll(model.with(model.guard().locking(why)), Msg.Then.LOCK);
    }

    private Turn tick(Model model, Msg.Tick tick) {
        if (tick.slept()) {
            return lock(model, Locking.Why.SLEPT).and(0, new Cmd.Retake());
        }
        if (model.desk().isEmpty()) {
            return Turn.of(model);
        }
        if (tick.lockAsked()) {
            return lock(model, Locking.Why.ASKED);
        }
        var later = model.with(model.guard().later(tick.passed()));
        return later.guard().due().map(why -> lock(later, why)).orElseGet(() -> Turn.of(later));
    }

    private Turn lockedNow(Model model) {
        var why = model.guard().locking().map(Locking::why).orElse(Locking.Why.WISHED);
        var world = model.locked(model.top().page()).world();
        return begun(model.locked(furniture.unlock(world, why.sentence())));
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
            case LEAVE, LEAVE_ANYHOW -> turn.and(0, new Cmd.Leave(0));
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
    /// Only when the terminal is gone nobody could mend it any more.
    private Turn notKept(Model model, Msg.NotKept not) {
        var told = model.said(not.sentence() + " Your text is still here.", true);
        return switch (not.then()) {
            case LOCK -> Turn.of(told.with(told.guard().lockingFailed()));
            case LEAVE_ANYHOW -> Turn.of(told).and(0, new Cmd.Leave(0));
            default -> Turn.of(told);
        };
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
            case Cmd.Lock wish -> turn.then(lock(turn.model(), Locking.Why.GUESSED));
            case Cmd.Settle settle -> turn.with(settled(turn.model(), settle.settling()));
            default -> turn.and(id, command);
        };
    }

    private static Turn occupy(Turn turn, Cmd.Occupy occupy) {
        var model = turn.model();
        var place = model.place();
        var settling = Settling.of(new Settings(occupy.vault().records()));
        var desk = new Desk(
                settling.by(),
                place.clock(),
                place.zone(),
                place.ids(),
                occupy.vault().records(),
                occupy.vault().keeper(),
                place.toolkits());
        return turn.with(model.touchedNow().with(occupy.vault()).atDesk(desk, settling))
                .and(0, occupy);
    }

    private static Model settled(Model model, Settling settling) {
        return model.desk()
                .map(desk -> model.atDesk(
                        new Desk(
                                settling.by(),
                                desk.clock(),
                                desk.zone(),
                                desk.ids(),
                                desk.records(),
                                desk.keeper(),
                                desk.toolkits()),
                        settling))
                .orElse(model);
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
