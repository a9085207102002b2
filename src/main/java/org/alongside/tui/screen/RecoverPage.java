package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Passphrase;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.NewPassphrase;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// In again with the printed recovery code: the code, then a new passphrase typed twice. Wrong codes count as guesses.
///
/// @param next the passphrase to come, once the code is shown to be right
public record RecoverPage(String sentence, Form form, Optional<NewPassphrase> next, Guessing guessing, boolean busy)
        implements Page {
    private static final String CODE = "code";

    private record CodeIsRight() {}

    private record Objected(String sentence) {}

    static RecoverPage of(Guessing guessing) {
        List<Field> fields = List.of(
                new Field.Words(
                        "about", "Type the recovery code from your paper. Capitals, blanks and dashes do not matter."),
                new Field.Line(CODE, "Recovery code", "", 45),
                new Field.Button("go", "Go on"));
        return new RecoverPage("", Form.of(fields, Map.of()), Optional.empty(), guessing, false);
    }

    private RecoverPage choosing() {
        var chosen = NewPassphrase.blank();
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words("about", "The code is right. Choose a new passphrase."));
        fields.addAll(chosen.fields());
        fields.add(new Field.Button("go", "Open the vault"));
        var values = Map.of(CODE, form.tidy(CODE));
        return new RecoverPage("", Form.of(fields, values), Optional.of(chosen), guessing, false);
    }

    @Override
    public String title() {
        return "Alongside · Recovery code";
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Told(CodeIsRight right) -> Next.stay(choosing());
            case Input.Told(Objected objected) ->
                Next.stay(with("", form.refused(List.of(NewPassphrase.objection(objected.sentence())))));
            case Input.Told(Entrance.Opened opened) -> {
                next.ifPresent(NewPassphrase::close);
                yield Entrance.in(this, opened.vault()).say("From now on the new passphrase opens this vault.");
            }
            case Input.Told(Entrance.Refused refused) -> refused(refused, world);
            case Input.Told(Entrance.Damaged damaged) ->
                Next.stay(with("This vault is damaged and stays shut.", form)).open(Entrance.report(damaged));
            case Input.Told(Entrance.MayTryAgain again) ->
                Next.stay(
                        busy ? this : new RecoverPage("You may try again now.", form, next, guessing.opened(), false));
            case Input.Failed failed -> Next.stay(with(failed.sentence(), form));
            case Input.Pressed pressed
            when pressed.is(Action.BACK) && !busy -> {
                next.ifPresent(NewPassphrase::close);
                yield Next.stay(this).replace(UnlockPage.of("", guessing));
            }
            default -> typed(input, world);
        };
    }

    private Next typed(Input input, World world) {
        var filling = Filling.of(form, input, world.size().columns());
        boolean codeEntered = input instanceof Input.Pressed pressed
                && pressed.key().name() == Key.Name.ENTER
                && form.focus().equals(CODE);
        if (busy || (filling.pushed().isEmpty() && !codeEntered)) {
            return Next.stay(new RecoverPage(sentence, filling.form(), next, guessing, busy));
        }
        if (next.isPresent()) {
            return chosen(next.get(), world);
        }
        if (form.tidy(CODE).isEmpty()) {
            return Next.stay(with("", form.refused(CODE, "Type the recovery code.")));
        }
        if (guessing.isWaiting(world.now())) {
            return Next.stay(with(guessing.words(world.now()), form));
        }
        var place = world.place();
        var code = new VaultDoor.Key.Code(form.tidy(CODE));
        return Next.stay(trying()).ask(() -> {
            var tried = Entrance.attempt(
                    place.door(), place.folder(), () -> place.door().open(place.folder(), code));
            if (tried instanceof Entrance.Opened(var vault)) {
                vault.close(); // it is opened for good once the new passphrase is set
                return new CodeIsRight();
            }
            return tried;
        });
    }

    private Next chosen(NewPassphrase wanted, World world) {
        var problem = wanted.problem();
        if (problem.isPresent()) {
            return Next.stay(with("", form.refused(List.of(problem.get()))));
        }
        var code = new VaultDoor.Key.Code(form.tidy(CODE));
        var passphrase = wanted.copy();
        return Next.stay(trying()).ask(() -> recovered(world, code, passphrase));
    }

    private static Object recovered(World world, VaultDoor.Key.Code code, Passphrase chosen) {
        var door = world.place().door();
        var folder = world.place().folder();
        try (chosen) {
            var objection =
                    door.objection(chosen).filter(no -> !door.look(folder).practice());
            if (objection.isPresent()) {
                return new Objected(objection.get());
            }
            return Entrance.attempt(door, folder, () -> {
                door.recover(folder, code, chosen);
                return door.open(folder, new VaultDoor.Key.Words(chosen));
            });
        }
    }

    private RecoverPage trying() {
        return new RecoverPage("Opening …", form.refused(List.of()), next, guessing, true);
    }

    private Next refused(Entrance.Refused refused, World world) {
        if (!refused.guess()) {
            return Next.stay(with(refused.sentence(), form));
        }
        var more = guessing.oneMore(world.now());
        if (more.guesses().isOver()) {
            return Next.stay(new RecoverPage("That was the tenth guess.", form, next, more, false))
                    .and(new Cmd.Leave(UnlockPage.LOCKED_EXIT));
        }
        var words = refused.sentence() + " " + more.words(world.now());
        return Next.stay(new RecoverPage(words, form, next, more, false))
                .and(new Cmd.After(more.guesses().pause(), new Entrance.MayTryAgain()));
    }

    private RecoverPage with(String words, Form other) {
        return new RecoverPage(words, other, next, guessing, false);
    }

    @Override
    public void view(Canvas canvas, World world) {
        int row = 0;
        if (!sentence.isEmpty()) {
            row = canvas.part(2, 0, canvas.columns() - 3, canvas.rows()).flow(0, row, sentence, Style.WRONG) + 1;
        }
        FormView.draw(canvas.below(row), form);
    }
}
