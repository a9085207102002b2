package org.alongside.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.SetGoal;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalRecord;
import org.alongside.domain.goal.Level;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.CheckScore;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Scores with the person how far a goal has come.
public record GoalScorePage(KeptForm kept, Case aCase, GoalRecord goal) implements FormPage {
    /// For that goal, today.
    public static GoalScorePage of(Case aCase, GoalRecord goal, World world) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words("wanted", "“" + goal.goal().wanted() + "”"));
        fields.add(new Field.Words("stands", stands(goal)));
        fields.add(new Field.Choice(
                "level", "How far it has come", "", levels(goal.goal()), Level.values().length, false));
        fields.add(new Field.Line("scored_on", "On", "Day/month/year", 12));
        fields.add(new Field.Words("kind", CheckScore.CAUTION));
        fields.add(new Field.Button("save", "Save the score"));
        var form = Form.of(fields, Map.of("scored_on", Typed.words(world.today())));
        var name = SetGoal.draftOfScore(goal.goal().place());
        return new GoalScorePage(KeptForm.of(form, Optional.of(aCase.referral().id()), name), aCase, goal);
    }

    /// Where a goal began and where it is.
    static String stands(GoalRecord goal) {
        return goal.goal().baseline().map(level -> "began " + level.signed()).orElse("beginning not recorded")
                + goal.latest()
                        .map(score -> ", now " + score.level().signed() + " on " + Say.day(score.on()))
                        .orElse(", not scored yet");
    }

    /// The same for a list, without what is not recorded.
    static String standsInShort(GoalRecord goal) {
        return goal.goal()
                        .baseline()
                        .map(level -> "began " + level.signed() + ", ")
                        .orElse("")
                + goal.latest()
                        .map(score -> "now " + score.level().signed() + " on " + Say.day(score.on()))
                        .orElse("not scored yet");
    }

    private static List<Field.Option> levels(Goal goal) {
        return Arrays.stream(Level.values())
                .map(level -> new Field.Option(
                        level.signed(),
                        level.signed() + "  "
                                + (goal.look(level).isEmpty()
                                        ? level.label()
                                        : goal.look(level).replace('\n', ' '))))
                .toList();
    }

    @Override
    public String title() {
        return aCase.person().name() + " · Score goal " + goal.goal().place();
    }

    @Override
    public GoalScorePage with(KeptForm next) {
        return new GoalScorePage(next, aCase, goal);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var level = Level.parse(form.get("level"));
        if (level.isEmpty()) {
            return refused("level", "Choose how far it has come.");
        }
        var on = Typed.date(form.get("scored_on"));
        if (on.isEmpty()) {
            return refused("scored_on", "The day must be a date such as 4/11/2026.");
        }
        var held = aCase.sessions().stream()
                .filter(record -> record.session().isAttended())
                .map(record -> record.session().appointment())
                .filter(appointment -> appointment.on().equals(on.get()))
                .reduce((one, later) -> later);
        return saving(
                world,
                () -> new SetGoal(world.atDesk()).score(aCase, scored(level.get(), held, on.get())),
                kept -> new Saved(
                        "Saved: goal " + goal.goal().place() + " is at "
                                + kept.level().signed() + ".",
                        kept));
    }

    /// In the session of that day, if there was one.
    private SetGoal.Scored scored(Level level, Optional<Appointment> held, LocalDate on) {
        return new SetGoal.Scored(goal.goal().place(), level, on, held);
    }
}
