package org.alongside.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.app.VaultDoor;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.Secret;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Opens the vault. Each wrong guess makes the next wait longer; after the tenth the program leaves.
///
/// @param sentence why the vault is closed, or what went wrong; may be empty
public record UnlockPage(String sentence, Form form, Secret secret, Guessing guessing, boolean busy) implements Page {
    static final int LOCKED_EXIT = 4;
    private static final String PASSPHRASE = "passphrase";
    private static final String CODE = "code";

    /// Ready for the first guess.
    public static UnlockPage of(String sentence) {
        return of(sentence, Guessing.NONE);
    }

    /// After some guesses.
    static UnlockPage of(String sentence, Guessing guessing) {
        var secret = new Secret();
        var form = Form.of(
                List.of(
                        new Field.Hidden(PASSPHRASE, "Passphrase", "", secret),
                        new Field.Button("unlock", "Unlock"),
                        new Field.Button(CODE, "Passphrase lost: use the recovery code")),
                Map.of());
        return new UnlockPage(sentence, form, secret, guessing, false);
    }

    @Override
    public String title() {
        return "Alongside";
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Told(Entrance.Opened opened) -> Entrance.in(with("", Guessing.NONE), opened.vault());
            case Input.Told(Entrance.Refused refused) -> refused(refused, world);
            case Input.Told(Entrance.Damaged damaged) ->
                Next.stay(with("This vault is damaged and stays shut.", guessing))
                        .open(Entrance.report(damaged));
            case Input.Told(Entrance.MayTryAgain again) ->
                Next.stay(busy ? this : with("You may try again now.", guessing.opened()));
            case Input.Failed failed -> Next.stay(with(failed.sentence(), guessing));
            default -> typed(input, world);
        };
    }

    private Next typed(Input input, World world) {
        boolean enter = input instanceof Input.Pressed pressed && pressed.key().name() == Key.Name.ENTER;
        if (!enter) {
            var filling = Filling.of(form, input, world.size().columns());
            return Next.stay(new UnlockPage(sentence, filling.form(), secret, guessing, busy));
        }
        if (busy) {
            return Next.stay(this);
        }
        if (form.focus().equals(CODE)) {
            secret.close();
            return Next.stay(this).replace(RecoverPage.of(guessing));
        }
        if (secret.length() == 0) {
            return Next.stay(this);
        }
        if (guessing.isWaiting(world.now())) {
            return Next.stay(with(guessing.words(world.now()), guessing));
        }
        var place = world.place();
        var passphrase = secret.hand();
        var trying = new UnlockPage("Opening …", form.at(PASSPHRASE), secret, guessing, true);
        return Next.stay(trying)
                .ask(() -> Entrance.attempt(place.door(), place.folder(), () -> {
                    try (passphrase) {
                        return place.door().open(place.folder(), new VaultDoor.Key.Words(passphrase));
                    }
                }));
    }

    private Next refused(Entrance.Refused refused, World world) {
        if (!refused.guess()) {
            return Next.stay(with(refused.sentence(), guessing));
        }
        var more = guessing.oneMore(world.now());
        if (more.guesses().isOver()) {
            return Next.stay(with("That was the tenth guess.", more)).and(new Cmd.Leave(LOCKED_EXIT));
        }
        return Next.stay(with(refused.sentence() + " " + more.words(world.now()), more))
                .and(new Cmd.After(more.guesses().pause(), new Entrance.MayTryAgain()));
    }

    private UnlockPage with(String words, Guessing made) {
        return new UnlockPage(words, form.at(PASSPHRASE), secret, made, false);
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(2, 0, "Unlock", Style.HEADING);
        int row = 2;
        if (world.place().practicePassphrase().isPresent()) {
            var words = "This is a practice vault. Its passphrase is: "
                    + world.place().practicePassphrase().get();
            row = canvas.part(2, 0, canvas.columns() - 3, canvas.rows()).flow(0, row, words, Style.PLAIN) + 1;
        }
        if (!sentence.isEmpty()) {
            row = canvas.part(2, 0, canvas.columns() - 3, canvas.rows()).flow(0, row, sentence, Style.WRONG) + 1;
        }
        FormView.draw(canvas.below(row), form);
    }
}
