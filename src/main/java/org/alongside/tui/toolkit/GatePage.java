package org.alongside.tui.toolkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.RecordGate;
import org.alongside.domain.progress.Case;
import org.alongside.domain.toolkit.Terms;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Records for a referral a fact that its toolkit asks for before anything is delivered.
public record GatePage(KeptForm kept, Case aCase, Terms.Gate gate) implements FormPage {
    /// For that fact.
    static GatePage of(Case aCase, Terms.Gate gate, World world) {
        List<Field> fields = List.of(
                new Field.Heading("title", gate.title()),
                new Field.Words("ask", gate.ask()),
                new Field.Line("recorded_on", "Day", "On which it was so: day/month/year", 12),
                new Field.Line("reason", "By whom or where", "A few words; may be empty", 50),
                new Field.Button("save", "Record it"));
        var form = Form.of(fields, Map.of("recorded_on", Typed.words(world.today())));
        return new GatePage(KeptForm.of(form, Optional.of(aCase.referral().id()), "gate-" + gate.id()), aCase, gate);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · To be on record";
    }

    @Override
    public GatePage with(KeptForm next) {
        return new GatePage(next, aCase, gate);
    }

    @Override
    public Next save(World world) {
        var on = Typed.date(kept.form().get("recorded_on"));
        if (on.isEmpty()) {
            return refused("recorded_on", "Day must be a date such as 4/11/2026.");
        }
        var note = kept.form().tidy("reason");
        return saving(
                world,
                () -> new RecordGate(world.atDesk()).keep(aCase.referral(), gate.id(), on.get(), note),
                passed -> new Saved("Saved: it is on record.", passed));
    }
}
