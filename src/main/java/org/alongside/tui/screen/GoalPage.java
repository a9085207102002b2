package org.alongside.tui.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.app.SetGoal;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.GoalRules;
import org.alongside.domain.goal.Level;
import org.alongside.domain.progress.Case;
import org.alongside.domain.record.GoalRows;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Sets a goal in the person's own words, or sets it anew.
///
/// @param before the goal as it stands; empty for another
public record GoalPage(KeptForm kept, Case aCase, Optional<Goal> before) implements FormPage {
    /// For that referral.
    public static GoalPage of(Case aCase, Optional<Goal> before) {
        var form = Form.of(fields(), before.map(GoalPage::values).orElse(Map.of("weight", "1")));
        var name = before.map(goal -> SetGoal.draft(goal.place())).orElse("goal-new");
        return new GoalPage(KeptForm.of(form, Optional.of(aCase.referral().id()), name), aCase, before);
    }

    private static List<Field> fields() {
        var fields = new ArrayList<Field>();
        fields.add(
                new Field.Area("wanted", "What the person wants", "In his or her own words", 2, GoalRules.WORDS_MAX));
        fields.add(new Field.Area(
                "expected", "What that looks like", "If it comes as hoped for; level 0", 2, GoalRules.WORDS_MAX));
        fields.add(new Field.Choice("baseline", "Where it stands now", "", levels(), Level.values().length, true));
        fields.add(new Field.Line("weight", "How much it matters", "1 to 10, beside the other goals", 4));
        fields.add(new Field.Heading("others", "The other levels; all may be left empty"));
        for (var level : List.of(Level.MUCH_LESS, Level.LESS, Level.MORE, Level.MUCH_MORE)) {
            fields.add(new Field.Area(
                    GoalRows.column(level), level.label(), "Level " + level.signed(), 1, GoalRules.WORDS_MAX));
        }
        fields.add(new Field.Button("save", "Save the goal"));
        return fields;
    }

    private static List<Field.Option> levels() {
        return Arrays.stream(Level.values())
                .map(level -> new Field.Option(level.signed(), level.signed() + "  " + level.label()))
                .toList();
    }

    private static Map<String, String> values(Goal goal) {
        var values = new TreeMap<String, String>();
        values.put("wanted", goal.wanted());
        values.put("weight", String.valueOf(goal.weight()));
        goal.baseline().ifPresent(level -> values.put("baseline", level.signed()));
        goal.looks().forEach((level, words) -> values.put(GoalRows.column(level), words));
        return values;
    }

    @Override
    public String title() {
        return aCase.person().name()
                + before.map(goal -> " · Goal " + goal.place()).orElse(" · Set a goal");
    }

    @Override
    public GoalPage with(KeptForm next) {
        return new GoalPage(next, aCase, before);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        var weight = Typed.number(form.get("weight"));
        if (weight.isEmpty()) {
            return refused("weight", "How much it matters must be a whole number from 1 to 10.");
        }
        var looks = new EnumMap<Level, String>(Level.class);
        for (var level : Level.values()) {
            looks.put(level, form.tidy(GoalRows.column(level)));
        }
        var draft = new GoalDraft(
                before.map(Goal::place),
                form.tidy("wanted"),
                weight.get(),
                looks,
                Level.parse(form.get("baseline")),
                Optional.empty());
        return saving(
                world,
                () -> new SetGoal(world.atDesk()).set(aCase, draft),
                goal -> new Saved("Saved: goal " + goal.place() + ".", goal));
    }
}
