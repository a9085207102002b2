package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.app.RemoveGoal;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.progress.Case;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Say;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Asks whether a goal that was set in error is to go, with its scores, and why; the safe answer comes first.
public record GoalRemovalPage(KeptForm kept, Case aCase, GoalRecord goal) implements FormPage {
    private static final String KEEP = "keep";

    /// For that goal.
    public static GoalRemovalPage of(Case aCase, GoalRecord goal) {
        var form = Form.of(fields(goal), Map.of());
        var name = "goal-remove-" + goal.goal().place();
        return new GoalRemovalPage(
                KeptForm.of(form, Optional.of(aCase.referral().id()), name), aCase, goal);
    }

    private static List<Field> fields(GoalRecord goal) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words("wanted", "“" + goal.goal().wanted() + "”"));
        if (!goal.scores().isEmpty()) {
            fields.add(new Field.Words("scores", "Scored " + scores(goal) + "."));
        }
        fields.add(new Field.Words(
                "about",
                "This removes " + goal.words() + " from the record, as set in error. Figures before and after no longer"
                        + " count " + (goal.scores().isEmpty() ? "it" : "them")
                        + "; the log keeps what was there. To word it better, keep it and press W."));
        fields.add(new Field.Button(KEEP, "Keep the goal"));
        fields.add(new Field.Area("reason", "Why it goes", "", 2, GoalRules.WORDS_MAX));
        fields.add(new Field.Button("remove", "Remove " + goal.words()));
        return fields;
    }

    private static String scores(GoalRecord goal) {
        return goal.scores().stream()
                .map(score -> score.level().signed() + " on " + Say.day(score.on()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String title() {
        return aCase.person().name() + " · Remove goal " + goal.goal().place();
    }

    /// Ctrl+S, which saves elsewhere, removes nothing here.
    @Override
    public Set<Where> places() {
        return kept.form().places();
    }

    @Override
    public GoalRemovalPage with(KeptForm next) {
        return new GoalRemovalPage(next, aCase, goal);
    }

    @Override
    public Next save(World world) {
        if (kept.form().focus().equals(KEEP)) {
            return Next.stay(this).back();
        }
        var wish = new RemoveGoal.Removal(goal.goal().place(), true, kept.form().tidy("reason"));
        return saving(
                world,
                () -> new RemoveGoal(world.atDesk()).remove(aCase, wish),
                gone -> new Saved("Removed: " + gone.words() + ".", gone));
    }
}
