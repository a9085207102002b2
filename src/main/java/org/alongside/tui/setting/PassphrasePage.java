package org.alongside.tui.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ChangeKeys;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.NewPassphrase;
import org.alongside.tui.field.Secret;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Changes what opens the vault: the passphrase, or the recovery code. Both ask for the passphrase as it is; who does
/// not know it finds the vault locked after a few guesses.
///
/// @param next the passphrase to come; empty where a recovery code is wanted
record PassphrasePage(Form form, Secret now, Optional<NewPassphrase> next, int wrong, boolean busy) implements Page {
    private static final String NOW = "now";
    private static final int WRONG_MAX = 3;

    private record Changed() {}

    private record NewCode(String code) {}

    private record Objected(String sentence) {}

    private record WrongNow(String sentence) {}

    static PassphrasePage toChange() {
        return of(
                Optional.of(NewPassphrase.blank()),
                "The new passphrase holds at once. A copy of the vault that was made before opens with the old one for"
                        + " ever. The recovery code stays as it is.",
                "Change the passphrase");
    }

    static PassphrasePage forNewCode() {
        return of(
                Optional.empty(),
                "The new code is shown once, for you to write down. From then on the old one opens this vault no more.",
                "Make a new recovery code");
    }

    private static PassphrasePage of(Optional<NewPassphrase> next, String about, String button) {
        var now = new Secret();
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words("about", about));
        fields.add(new Field.Hidden(NOW, "Passphrase now", "", now));
        next.ifPresent(chosen -> fields.addAll(chosen.fields()));
        fields.add(new Field.Button("change", button));
        return new PassphrasePage(Form.of(fields, Map.of()), now, next, 0, false);
    }

    @Override
    public String title() {
        return "Settings · " + (next.isPresent() ? "Change the passphrase" : "New recovery code");
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Told(Changed changed) -> {
                wipe();
                yield Next.stay(this)
                        .say("From now on the new passphrase opens this vault.")
                        .back();
            }
            case Input.Told(NewCode made) -> Next.stay(this).replace(RecoveryCodePage.another(made.code()));
            case Input.Told(Objected objected) ->
                Next.stay(with(form.refused(List.of(NewPassphrase.objection(objected.sentence())))));
            case Input.Told(WrongNow refused) -> wrong(refused.sentence());
            case Input.Failed failed -> Next.stay(with(form)).warn(failed.sentence());
            case Input.Pressed pressed
            when pressed.is(Action.BACK) && !busy -> {
                wipe();
                yield Next.stay(this).back();
            }
            default -> filled(input, world);
        };
    }

    private Next wrong(String sentence) {
        int made = wrong + 1;
        var page = new PassphrasePage(form.refused(NOW, sentence), now, next, made, false);
        if (made < WRONG_MAX) {
            return Next.stay(page);
        }
        wipe();
        return Next.stay(page).and(new Cmd.Lock());
    }

    private Next filled(Input input, World world) {
        var filling = Filling.of(form, input, world.size().columns());
        var page = new PassphrasePage(filling.form(), now, next, wrong, busy);
        if (filling.pushed().isEmpty() || busy) {
            return filling.stay(page);
        }
        if (now.length() == 0) {
            return Next.stay(with(form.refused(NOW, "Type the passphrase as it is now.")));
        }
        var problem = next.flatMap(NewPassphrase::problem);
        if (problem.isPresent()) {
            return Next.stay(with(form.refused(List.of(problem.get()))));
        }
        var typed = now.hand();
        var chosen = next.map(NewPassphrase::copy);
        return Next.stay(new PassphrasePage(form.refused(List.of()), now, next, wrong, true))
                .say("One moment …")
                .ask(() -> change(world, typed, chosen));
    }

    private static Object change(World world, Passphrase typed, Optional<Passphrase> chosen) {
        var keys = new ChangeKeys(world.atDesk(), world.openVault());
        try (typed) {
            if (chosen.isEmpty()) {
                return new NewCode(keys.recoveryCode(typed));
            }
            try (var wanted = chosen.get()) {
                keys.passphrase(typed, wanted);
                return new Changed();
            }
        } catch (Trouble trouble) {
            return switch (trouble.sort()) {
                case LOCKED -> new WrongNow(trouble.sentence());
                case REFUSED -> new Objected(trouble.sentence());
                default -> throw trouble;
            };
        }
    }

    private PassphrasePage with(Form other) {
        return new PassphrasePage(other, now, next, wrong, false);
    }

    private void wipe() {
        now.close();
        next.ifPresent(NewPassphrase::close);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, form);
    }
}
