package org.alongside.tui.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.ReferPerson;
import org.alongside.domain.Code;
import org.alongside.domain.progress.Case;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Moves a referral to another open status; each move says in a sentence what it means.
public record StatusPage(KeptForm kept, Case aCase) implements FormPage {
    /// For that referral.
    public static StatusPage of(Case aCase) {
        var status = aCase.referral().status();
        List<Field.Option> moves = Arrays.stream(ReferralStatus.values())
                .filter(next -> !next.isOver())
                .flatMap(next ->
                        status
                                .moveTo(next)
                                .map(sentence -> new Field.Option(next.name(), next.label() + ": " + sentence))
                                .stream())
                .toList();
        List<Field> fields = List.of(
                new Field.Words("now", "It is now: " + status.label() + ". F4 shows where it can go from here."),
                new Field.Choice("status", "New status", "", moves, moves.size(), false),
                new Field.Area("reason", "Why", "May be empty.", 2, 4_000),
                new Field.Button("save", "Save"));
        var form = Form.of(fields, Map.of());
        return new StatusPage(KeptForm.of(form, Optional.of(aCase.referral().id()), "status"), aCase);
    }

    @Override
    public String title() {
        return aCase.person().name() + " · Status";
    }

    @Override
    public StatusPage with(KeptForm next) {
        return new StatusPage(next, aCase);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var status = Code.parse(ReferralStatus.class, form.get("status"));
        if (status.isEmpty()) {
            return refused("status", "Choose the new status.");
        }
        return saving(
                world,
                () -> new ReferPerson(world.atDesk()).move(aCase.referral(), status.get(), form.tidy("reason")),
                moved -> new Saved("Saved: " + moved.status().label() + ".", moved));
    }
}
