package org.alongside.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.LogSession;
import org.alongside.domain.Code;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.SessionDraft;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Plans a session: day, time, how.
public record PlanPage(KeptForm kept, Case aCase) implements FormPage {
    /// For that referral.
    public static PlanPage of(Case aCase) {
        List<Field> fields = List.of(
                new Field.Line("held_on", "Day", "Day/month/year", 12),
                new Field.Line("start_time", "Time", "HH:MM; may be empty", 7),
                Field.codes("method", "How", "", Method.class),
                new Field.Line("method_reason", "Why not in person", "Only for phone or video", 40),
                new Field.Button("save", "Save the appointment"));
        var form = Form.of(fields, Map.of());
        return new PlanPage(KeptForm.of(form, Optional.of(aCase.referral().id()), "plan"), aCase);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · Next appointment";
    }

    @Override
    public PlanPage with(KeptForm next) {
        return new PlanPage(next, aCase);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var on = Typed.date(form.get("held_on"));
        if (on.isEmpty()) {
            return refused("held_on", "Day must be a date such as 4/11/2026.");
        }
        var at = Typed.time(form.get("start_time"));
        if (at.isEmpty() && !form.tidy("start_time").isEmpty()) {
            return refused("start_time", "Time must be a time such as 14:30.");
        }
        if (on.get().isBefore(world.today())) {
            return refused("held_on", "Day is in the past. Log the session instead.");
        }
        var method = Code.parse(Method.class, form.get("method"));
        var draft = SessionDraft.toPlan(on.get(), at, method, form.tidy("method_reason"));
        return saving(
                world,
                () -> new LogSession(world.atDesk()).log(aCase.referral().ref(), draft),
                logged -> new Saved("Saved: appointment " + logged.sessionRef() + ".", logged));
    }
}
