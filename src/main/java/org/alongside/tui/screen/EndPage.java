package org.alongside.tui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.ReferPerson;
import org.alongside.domain.Code;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralRules;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Typed;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Ends a referral: day, reason, comment.
public record EndPage(KeptForm kept, Case aCase) implements FormPage {
    /// For that referral.
    public static EndPage of(Case aCase, World world) {
        List<Field> fields = List.of(
                new Field.Words(
                        "about",
                        "Ends referral " + aCase.referral().ref() + " of "
                                + aCase.person().name() + ". It can be opened again from its status."),
                new Field.Line("ended_on", "Ended on", "Day/month/year", 12),
                new Field.Choice("end_reason", "Reason", "", Field.options(EndReason.class), Integer.MAX_VALUE, false),
                new Field.Area("end_comment", "Comment", "", 3, ReferralRules.END_COMMENT_MAX),
                new Field.Button("save", "End the referral"));
        var form = Form.of(fields, Map.of("ended_on", Typed.words(world.today())));
        return new EndPage(KeptForm.of(form, Optional.of(aCase.referral().id()), "end"), aCase);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · End the referral";
    }

    @Override
    public Set<Where> places() {
        return kept.form().places();
    }

    @Override
    public EndPage with(KeptForm next) {
        return new EndPage(next, aCase);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var on = Typed.date(form.get("ended_on"));
        if (on.isEmpty()) {
            return refused("ended_on", "Ended on must be a date such as 4/11/2026.");
        }
        var reason = Code.parse(EndReason.class, form.get("end_reason"));
        if (reason.isEmpty()) {
            return refused("end_reason", "Choose the reason.");
        }
        var ending = new Referral.Ending(on.get(), reason.get(), form.tidy("end_comment"));
        return saving(
                world,
                () -> new ReferPerson(world.atDesk()).end(aCase.referral(), ending),
                ended -> new Saved("Saved: " + ended.status().label() + ".", ended));
    }
}
