package org.alongside.app.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.app.Writer;
import org.alongside.app.picture.Captioned;
import org.alongside.app.picture.CurveNumbers;
import org.alongside.app.picture.CurvePicture;
import org.alongside.app.picture.FlowNumbers;
import org.alongside.app.picture.FlowPicture;
import org.alongside.app.picture.Headcount;
import org.alongside.domain.extract.Cohort;
import org.alongside.domain.extract.Counts;
import org.alongside.domain.extract.Figure;
import org.alongside.domain.extract.PictureNames;
import org.alongside.domain.extract.Progressed;
import org.alongside.domain.extract.Published;
import org.alongside.domain.paper.Block;
import org.alongside.domain.progress.Flow.Row;

/// The pictures of tables: what the published numbers say, and nothing that they do not.
final class Drawn {
    static final int COHORTS_MAX = 128; // so that a reader can say how many files are too many
    static final int EXERCISES_MAX = 400;
    private static final int LETTERS_MAX = 30; // of an id in a picture
    private static final String HIDDEN = "* is a number that the rule hides.";
    private static final String NOBODY = "Where neither a bar nor * stands, nobody completed the exercise.";
    private static final String ABOUT =
            "The number of those who commenced is the sum of two rounded numbers, and so may be some people off.";

    private final Published published;
    private final String rule;

    private Drawn(Published published, String rule) {
        this.published = published;
        this.rule = rule;
    }

    /// As SVG by the names of their files: the flow of each cohort, and who completed each exercise where its
    /// exercises are known. Of the first 128 cohorts and 400 exercises of each: there are not so many, unless
    /// somebody else wrote the numbers.
    ///
    /// @param rule what is hidden, as it is said beside the tables
    static SortedMap<String, String> of(Published published, String rule, Writer writer) {
        var drawn = new Drawn(published, rule);
        var files = new TreeMap<String, String>();
        var cohorts = published.cohorts().stream().limit(COHORTS_MAX).toList();
        PictureNames.of(cohorts).forEach((cohort, name) -> {
            files.put("flow-" + name + ".svg", writer.svg(drawn.flow(cohort)));
            if (!published.exercises(cohort).isEmpty()) {
                files.put("attrition-" + name + ".svg", writer.svg(drawn.attrition(cohort)));
            }
        });
        return files;
    }

    private Block.Picture flow(Cohort cohort) {
        var numbers = new FlowNumbers(
                inFlow(cohort, Counts.ALL, Counts.ALL),
                commenced(cohort),
                inFlow(cohort, Progressed.FOUNDATION_OR_MORE.name(), Counts.ALL),
                stages(cohort),
                breached(cohort),
                published.preset().leastBase());
        return Captioned.of(
                FlowPicture.of(numbers, "Flow of referrals: " + name(cohort), List.of()),
                foot(numbers.isAnyHidden(), numbers.isAnyAbout()));
    }

    private Block.Picture attrition(Cohort cohort) {
        var exercises = published.exercises(cohort);
        var commenced = commenced(cohort);
        var numbers = new CurveNumbers(
                "Who completed each exercise: " + name(cohort),
                name(cohort),
                "People",
                "Completed",
                inFlow(cohort, Counts.ALL, Counts.ALL),
                commenced,
                exercises.stream()
                        .limit(EXERCISES_MAX)
                        .map(id -> new CurveNumbers.Step(
                                cut(id), Headcount.of(published.people(Figure.ATTRITION, cohort, id, "yes"))))
                        .toList());
        var foot = foot(numbers.isAnyHidden(), commenced.isAbout());
        if (numbers.isAnyNobody()) {
            foot.addFirst(NOBODY);
        }
        if (exercises.size() > EXERCISES_MAX) {
            foot.addFirst("Only the first " + EXERCISES_MAX + " exercises are drawn.");
        }
        return Captioned.of(CurvePicture.of(numbers, List.of()), foot);
    }

    /// No file says it, so it is the sum of two totals: shown where both are.
    private Headcount commenced(Cohort cohort) {
        return inFlow(cohort, Progressed.STARTED.name(), Counts.ALL)
                .plus(
                        inFlow(cohort, Progressed.FOUNDATION_OR_MORE.name(), Counts.ALL),
                        published.preset().isExact());
    }

    private Map<Row, Headcount> stages(Cohort cohort) {
        var stages = new EnumMap<Row, Headcount>(Row.class);
        Arrays.stream(Row.values()).forEach(row -> stages.put(row, inFlow(cohort, Counts.ALL, Progressed.code(row))));
        return stages;
    }

    private Map<Row, Headcount> breached(Cohort cohort) {
        var breached = new EnumMap<Row, Headcount>(Row.class);
        for (var row : List.of(Row.NOT_COMMENCED, Row.STOPPED_BEFORE_FOUNDATION)) {
            breached.put(row, Headcount.of(published.people(Figure.BREACH, cohort, Progressed.code(row), "breach")));
        }
        return breached;
    }

    private Headcount inFlow(Cohort cohort, String progress, String stage) {
        return Headcount.of(published.people(Figure.FLOW, cohort, progress, stage));
    }

    private List<String> foot(boolean isAnyHidden, boolean isAnyAbout) {
        var foot = new ArrayList<String>();
        if (isAnyHidden) {
            foot.add(HIDDEN);
        }
        if (isAnyAbout) {
            foot.add(ABOUT);
        }
        foot.add(rule);
        return foot;
    }

    private static String name(Cohort cohort) {
        return cut(cohort.toolkit()) + ", edition " + cut(cohort.edition());
    }

    private static String cut(String id) {
        return id.codePointCount(0, id.length()) <= LETTERS_MAX
                ? id
                : id.substring(0, id.offsetByCodePoints(0, LETTERS_MAX)) + "…";
    }
}
