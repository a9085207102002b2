package org.alongside.tui.setting;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.Secret;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.Settling;
import org.alongside.tui.runtime.ShieldPin;
import org.alongside.tui.runtime.World;

/// Sets the shield's PIN, or takes it away. No draft is kept of it.
record PinPage(Form form, Secret pin, Secret again) implements Page {
    private static final String PIN = "pin";
    private static final String AGAIN = "again";
    private static final String REMOVE = "remove";

    static PinPage of(boolean isSet) {
        var pin = new Secret();
        var again = new Secret();
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words(
                "about",
                "With a PIN the shield does not go by Enter alone. It keeps a curious look away for a moment;"
                        + " what protects the record is the passphrase."));
        fields.add(new Field.Hidden(
                PIN, isSet ? "New PIN" : "PIN", ShieldPin.DIGITS_MIN + " to " + ShieldPin.DIGITS_MAX + " digits", pin));
        fields.add(new Field.Hidden(AGAIN, "The same again", "", again));
        fields.add(new Field.Button("save", isSet ? "Change the PIN" : "Set the PIN"));
        if (isSet) {
            fields.add(new Field.Button(REMOVE, "Remove the PIN"));
        }
        return new PinPage(Form.of(fields, Map.of()), pin, again);
    }

    @Override
    public String title() {
        return "Settings · PIN of the shield";
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Told(Settling now) ->
                Next.stay(this)
                        .and(new Cmd.Settle(now))
                        .say(now.pin().isPresent() ? "The PIN is set." : "The PIN is removed.")
                        .answer(now);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            case Input.Pressed pressed when pressed.is(Action.BACK) -> left();
            default -> filled(input, world);
        };
    }

    private Next left() {
        pin.close();
        again.close();
        return Next.stay(this).back();
    }

    private Next filled(Input input, World world) {
        var filling = Filling.of(form, input, world.size().columns());
        var page = with(filling.form());
        if (filling.pushed().isEmpty()) {
            return filling.stay(page);
        }
        if (filling.pushed().get().equals(REMOVE)) {
            return page.set(world, "");
        }
        if (!pin.isDigits(ShieldPin.DIGITS_MIN, ShieldPin.DIGITS_MAX)) {
            return Next.stay(with(form.refused(
                    PIN, "The PIN must be " + ShieldPin.DIGITS_MIN + " to " + ShieldPin.DIGITS_MAX + " digits.")));
        }
        if (!pin.isSame(again)) {
            return Next.stay(with(form.refused(AGAIN, "The two PINs differ. Type the same one twice.")));
        }
        again.close();
        try (var typed = pin.hand()) {
            return page.set(world, ShieldPin.draw(new SecureRandom(), typed).setting());
        }
    }

    private Next set(World world, String content) {
        var desk = world.atDesk();
        return Next.stay(with(form.refused(List.of()))).ask(() -> set(desk, content));
    }

    private static Settling set(Desk desk, String content) {
        Settings.set(desk, Settings.SHIELD_PIN, content);
        return Settling.of(new Settings(desk.records()));
    }

    private PinPage with(Form next) {
        return new PinPage(next, pin, again);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, form);
    }
}
