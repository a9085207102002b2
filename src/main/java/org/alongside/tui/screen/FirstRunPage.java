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
import org.alongside.tui.field.Secret;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;
import org.alongside.tui.setting.RecoveryCodePage;

/// Makes a vault: who you are, a passphrase typed twice or the five words on offer, then the recovery code, to be
/// proved by typing part of it.
public record FirstRunPage(Form form, Secret first, Secret again, String offered, boolean busy) implements Page {
    private record Offer(String words) {}

    private record Objection(Optional<String> sentence) {}

    /// At the first field.
    public static FirstRunPage of() {
        return of("", Map.of(), new Secret(), new Secret());
    }

    private static FirstRunPage of(String offered, Map<String, String> values, Secret first, Secret again) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words(
                "about",
                "Alongside keeps its record in a vault on this machine: encrypted, and opened"
                        + " by a passphrase that only you know."));
        fields.add(new Field.Line("by", "Your name", "It is written beside every change.", 40));
        fields.add(new Field.Hidden("passphrase", "Passphrase", "Several words are better than one.", first));
        fields.add(new Field.Hidden("again", "The same again", "", again));
        fields.add(new Field.Button("create", "Make the vault"));
        if (!offered.isEmpty()) {
            fields.add(new Field.Words("offer", "Or take these five words, drawn at random. Write them down first:"));
            fields.add(new Field.Heading("words", offered));
            fields.add(new Field.Button("take", "Make the vault with the five words"));
        }
        return new FirstRunPage(Form.of(fields, values), first, again, offered, false);
    }

    @Override
    public String title() {
        return "Alongside · First run";
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun
            when offered.isEmpty() ->
                Next.stay(this).ask(() -> new Offer(world.place().door().offerPassphrase()));
            case Input.Told(Offer offer) ->
                Next.stay(new FirstRunPage(
                        of(offer.words(), form.values(), first, again).form().at(form.focus()),
                        first,
                        again,
                        offer.words(),
                        busy));
            case Input.Told(Objection objection) -> objected(objection, world);
            case Input.Told(VaultDoor.Created created) ->
                Next.stay(this)
                        .and(new Cmd.Occupy(created.vault()))
                        .home(RecoveryCodePage.first(created.recoveryCode(), TodayPage.loading()));
            case Input.Failed failed -> Next.stay(with(form.refused("passphrase", failed.sentence())));
            default -> filled(input, world);
        };
    }

    private Next filled(Input input, World world) {
        if (busy) {
            return Next.stay(this);
        }
        var filling = Filling.of(form, input, world.size().columns());
        var page = with(filling.form());
        if (filling.pushed().isEmpty()) {
            return filling.stay(page);
        }
        if (form.tidy("by").isEmpty()) {
            return Next.stay(with(form.refused("by", "Type your name.")));
        }
        if (filling.pushed().get().equals("take")) {
            return create(world, Passphrase.of(offered.toCharArray()));
        }
        if (first.length() == 0) {
            return Next.stay(with(form.refused("passphrase", "Type a passphrase.")));
        }
        if (!first.isSame(again)) {
            return Next.stay(with(form.refused("again", "The two passphrases differ. Type the same one twice.")));
        }
        return Next.stay(page).ask(() -> {
            try (var typed = first.copy()) {
                return new Objection(world.place().door().objection(typed));
            }
        });
    }

    private Next objected(Objection objection, World world) {
        if (objection.sentence().isPresent()) {
            return Next.stay(
                    with(form.refused("passphrase", objection.sentence().get())));
        }
        again.close();
        return create(world, first.hand());
    }

    private Next create(World world, Passphrase passphrase) {
        var wishes = new VaultDoor.NewVault(VaultDoor.Role.PRACTITIONER, form.tidy("by"), "", "", "", false, false);
        var waiting = new FirstRunPage(form.refused(List.of()), first, again, offered, true);
        return Next.stay(waiting).say("Making the vault …").ask(() -> {
            try (passphrase) {
                return world.place().door().create(world.place().folder(), wishes, passphrase);
            }
        });
    }

    private FirstRunPage with(Form next) {
        return new FirstRunPage(next, first, again, offered, false);
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(2, 0, "Welcome", Style.HEADING);
        FormView.draw(canvas.below(1), form);
    }
}
