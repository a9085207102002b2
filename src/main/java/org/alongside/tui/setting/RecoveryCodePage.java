package org.alongside.tui.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Shows the recovery code, once, and then asks for one of its groups as proof that it was written down.
///
/// @param home what comes then; empty for back to where it was asked for
public record RecoveryCodePage(String code, boolean proving, Form form, Optional<Page> home) implements Page {
    private static final String PART = "part";

    /// The code of a new vault.
    public static RecoveryCodePage first(String code, Page home) {
        return showing(code, Optional.of(home));
    }

    /// A code in place of another.
    static RecoveryCodePage another(String code) {
        return showing(code, Optional.empty());
    }

    private static RecoveryCodePage showing(String code, Optional<Page> home) {
        return new RecoveryCodePage(
                code,
                false,
                Form.of(
                        List.of(
                                new Field.Heading("head", "Your recovery code"),
                                new Field.Words(
                                        "why",
                                        "If you forget the passphrase, this code is the only way in."
                                                + " It is shown now and never again. Write it on paper and keep it away from"
                                                + " this machine."
                                                + (home.isPresent()
                                                        ? ""
                                                        : " The code before it opens nothing any more.")),
                                new Field.Heading("gap", " "),
                                new Field.Heading("code", code),
                                new Field.Heading("gap2", " "),
                                new Field.Button("written", "I have written it down")),
                        Map.of()),
                home);
    }

    private static RecoveryCodePage proving(String code, Optional<Page> home) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Heading("head", "To make sure"));
        fields.add(new Field.Words(
                "ask",
                "Type group " + (asked(code) + 1) + " of the code from your paper. Esc shows the" + " code again."));
        fields.add(new Field.Line(PART, "That group", "", 20));
        fields.add(new Field.Button("prove", "Go on"));
        return new RecoveryCodePage(code, true, Form.of(fields, Map.of()), home);
    }

    private static List<String> groups(String code) {
        return List.of(code.strip().split("[\\s-]+", -1));
    }

    /// The last but one: it can neither be the first thing seen nor the last.
    private static int asked(String code) {
        return Math.max(0, groups(code).size() - 2);
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
        if (proving && input instanceof Input.Pressed pressed && pressed.is(Action.BACK)) {
            return Next.stay(showing(code, home));
        }
        var filling = Filling.of(form, input, world.size().columns());
        var page = new RecoveryCodePage(code, proving, filling.form(), home);
        if (filling.pushed().isEmpty()) {
            return filling.stay(page);
        }
        if (!proving) {
            return Next.stay(proving(code, home));
        }
        var typed = form.tidy(PART).toUpperCase(Locale.ROOT);
        if (typed.equals(groups(code).get(asked(code)).toUpperCase(Locale.ROOT))) {
            return home.map(next -> Next.stay(page).say("The vault is ready.").home(next))
                    .orElseGet(() ->
                            Next.stay(page).say("The new recovery code holds.").back());
        }
        return Next.stay(new RecoveryCodePage(
                code,
                true,
                form.refused(PART, "That is not group " + (asked(code) + 1) + ". Look at your paper again."),
                home));
    }

    @Override
    public boolean losesTextOnLeaving() {
        return true;
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, form);
    }
}
