package org.alongside.tui.screen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.app.VaultDoor;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
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
/// @param openAgain no guess is taken before this
public record UnlockPage(String sentence, Form form, Secret secret, int guesses, Instant openAgain, boolean busy)
        implements Page {
    static final int GUESSES_MAX = 10;
    private static final int WAIT_MAX_S = 60;
    private static final String PASSPHRASE = "passphrase";
    private static final int LOCKED_EXIT = 4;

    private sealed interface Tried {
        record Opened(VaultDoor.OpenVault vault) implements Tried {}

        record Refused(String sentence, boolean guess) implements Tried {}
    }

    private record MayTryAgain() {}

    /// Ready for the first guess.
    public static UnlockPage of(String sentence) {
        var secret = new Secret();
        var field = new Field.Hidden(PASSPHRASE, "Passphrase", "", secret);
        var form = Form.of(List.of(field, new Field.Button("unlock", "Unlock")), Map.of());
        return new UnlockPage(sentence, form, secret, 0, Instant.MIN, false);
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
        if (input instanceof Input.Told(Tried.Opened opened)) {
            opened.vault().facts().healed();
            var next = Next.stay(with("", 0, Instant.MIN)).and(new Cmd.Occupy(opened.vault()));
            for (var healed : opened.vault().facts().healed()) {
                next = next.say(healed);
            }
            return next.home(TodayPage.loading());
        }
        if (input instanceof Input.Told(Tried.Refused refused)) {
            return refused(refused, world);
        }
        if (input instanceof Input.Told(MayTryAgain again)) {
            return Next.stay(with("You may try again now.", guesses, Instant.MIN));
        }
        if (input instanceof Input.Failed failed) {
            return Next.stay(with(failed.sentence(), guesses, openAgain));
        }
        return typed(input, world);
    }

    private Next typed(Input input, World world) {
        boolean enter = input instanceof Input.Pressed pressed && pressed.key().name() == Key.Name.ENTER;
        if (!enter) {
            var filling = Filling.of(form, input, world.size().columns());
            return Next.stay(new UnlockPage(sentence, filling.form(), secret, guesses, openAgain, busy));
        }
        if (busy || secret.length() == 0 || world.now().isBefore(openAgain)) {
            return Next.stay(this);
        }
        var place = world.place();
        var passphrase = secret.hand();
        var trying = new UnlockPage("Opening …", form.at(PASSPHRASE), secret, guesses, openAgain, true);
        return Next.stay(trying).ask(() -> open(place.door(), place.folder(), passphrase));
    }

    private static Tried open(VaultDoor door, java.nio.file.Path folder, Passphrase passphrase) {
        try (passphrase) {
            return new Tried.Opened(door.open(folder, passphrase));
        } catch (Trouble trouble) {
            return new Tried.Refused(trouble.sentence(), isGuess(door, folder, trouble));
        }
    }

    /// A vault that is open in another window is locked too, but that is no wrong guess.
    private static boolean isGuess(VaultDoor door, java.nio.file.Path folder, Trouble trouble) {
        return trouble.sort() == Trouble.Sort.LOCKED && !door.look(folder).inUse();
    }

    private Next refused(Tried.Refused refused, World world) {
        if (!refused.guess()) {
            return Next.stay(with(refused.sentence(), guesses, openAgain));
        }
        int made = guesses + 1;
        if (made >= GUESSES_MAX) {
            return Next.stay(with("That was the tenth guess.", made, openAgain)).and(new Cmd.Leave(LOCKED_EXIT));
        }
        var delay = Duration.ofSeconds(Math.min(WAIT_MAX_S, 1L << (made - 1)));
        var words = refused.sentence() + " Guess " + made + " of " + GUESSES_MAX + "; the next one is taken in "
                + delay.toSeconds() + " s.";
        return Next.stay(with(words, made, world.now().plus(delay))).and(new Cmd.After(delay, new MayTryAgain()));
    }

    private UnlockPage with(String words, int made, Instant again) {
        return new UnlockPage(words, form.at(PASSPHRASE), secret, made, again, false);
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
