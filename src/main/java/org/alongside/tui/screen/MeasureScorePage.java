package org.alongside.tui.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Measures;
import org.alongside.domain.Decision;
import org.alongside.domain.goal.Measure;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;
import org.alongside.domain.progress.Case;
import org.alongside.domain.session.CheckScore;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.World;

/// Enters a score of a measure, or corrects that of a day.
///
/// @param before the score to be corrected; empty for another
public record MeasureScorePage(KeptForm kept, Case aCase, Measure measure, Optional<MeasureScore> before)
        implements FormPage {
    /// For a score of that measure, today's unless another day is typed.
    static MeasureScorePage entering(Case aCase, Measure measure, World world) {
        var values = Map.of("scored_on", Typed.words(world.today()));
        // A draft's name has 40 characters at most, and a measure's 60.
        var name = "measure-" + Integer.toHexString(measure.name().hashCode());
        return of(aCase, measure, Optional.empty(), values, name);
    }

    /// For the score of a day that was entered wrongly.
    static MeasureScorePage correcting(Case aCase, Measure measure, MeasureScore before) {
        var values = Map.of("points", before.points().toString());
        var name = "measure-" + before.id().toString().replace("-", "");
        return of(aCase, measure, Optional.of(before), values, name);
    }

    private static MeasureScorePage of(
            Case aCase, Measure measure, Optional<MeasureScore> before, Map<String, String> values, String name) {
        var fields = new ArrayList<Field>();
        fields.add(new Field.Words("measure", measure.name() + ": " + measure.words() + "."));
        fields.add(new Field.Line("points", "Score", "From " + measure.least() + " to " + measure.most(), 12));
        if (before.isEmpty()) {
            fields.add(new Field.Line("scored_on", "On", "Day/month/year", 12));
            fields.add(new Field.Words("once", "A second score of one day takes the place of the first."));
        } else {
            fields.add(new Field.Words("scored_on", "On " + Say.day(before.get().on()) + "."));
        }
        fields.add(new Field.Words("kind", CheckScore.CAUTION));
        fields.add(new Field.Button("save", "Save the score"));
        var form = KeptForm.of(
                Form.of(List.copyOf(fields), values),
                Optional.of(aCase.referral().id()),
                name);
        return new MeasureScorePage(form, aCase, measure, before);
    }

    @Override
    public String title() {
        return aCase.person().name() + (before.isPresent() ? " · Correct a score" : " · Enter a score");
    }

    @Override
    public MeasureScorePage with(KeptForm next) {
        return new MeasureScorePage(next, aCase, measure, before);
    }

    @Override
    public Next save(World world) {
        var form = kept.form();
        return switch (Points.typed("points", form.get("points"))) {
            case Decision.Refuse<Points> no -> Next.stay(filled(form.refused(no)));
            case Decision.Keep<Points>(var points) ->
                before.map(MeasureScore::on)
                        .or(() -> Typed.date(form.get("scored_on")))
                        .map(on -> saved(points, on, world))
                        .orElseGet(() -> refused("scored_on", "The day must be a date such as 4/11/2026."));
        };
    }

    private Next saved(Points points, LocalDate on, World world) {
        return saving(
                world,
                () -> new Measures(world.atDesk()).score(aCase, measure.name(), points, on),
                score -> new Saved(
                        "Saved: " + score.measure() + " " + score.points() + " on " + Say.day(score.on()) + ".",
                        score));
    }
}
