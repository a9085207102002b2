package org.alongside.domain.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.domain.progress.Flow;
import org.alongside.domain.referral.EndGroup;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.toolkit.Edition;

/// All tables of one cohort.
final class CohortTables {
    private static final List<String> YES_NO = List.of("yes", "no");
    private static final List<String> AGES = List.of("UNDER_30", "30-39", "40_AND_OVER", "UNKNOWN");
    private static final String OPEN = "OPEN";
    private static final List<Flow.Row> UNFINISHED =
            List.of(Flow.Row.NOT_COMMENCED, Flow.Row.STOPPED_BEFORE_FOUNDATION);

    private final Cohort cohort;
    private final Optional<Edition> edition;
    private final List<Map.Entry<UUID, Subject>> people;
    private final List<Table> tables = new ArrayList<>();

    CohortTables(Cohort cohort, Optional<Edition> edition, List<Map.Entry<UUID, Subject>> people) {
        this.cohort = cohort;
        this.edition = edition;
        this.people = people;
    }

    List<Table> all() {
        whole(Figure.FLOW, Progressed.codes(), stages(), CohortTables::progress, CohortTables::stage);
        some(
                Figure.BREACH,
                List.of(),
                UNFINISHED.stream().map(Progressed::code).toList(),
                List.of("breach", "other"),
                one -> UNFINISHED.contains(one.stage()),
                CohortTables::stage,
                one -> one.isBreached() ? "breach" : "other");
        exercises(edition.map(Edition::exercises).orElse(List.of()));
        whole(Figure.UPTAKE_REGION, seen(Subject::region), Progressed.codes(), Subject::region, CohortTables::progress);
        whole(
                Figure.UPTAKE_VARIANT,
                seen(Subject::variant),
                Progressed.codes(),
                Subject::variant,
                CohortTables::progress);
        whole(Figure.ENDINGS, ends(), List.of(), CohortTables::end, one -> "");
        whole(
                Figure.SARA_PROGRESS,
                Progressed.codes(),
                codes(Sara.values()),
                CohortTables::progress,
                one -> one.sara().name());
        whole(Figure.AGE_PROGRESS, Progressed.codes(), AGES, CohortTables::progress, one -> wide(one.age()));
        whole(
                Figure.ATTENDANCE,
                Attended.codes(),
                List.of(),
                one -> one.attended().name(),
                one -> "");
        answers();
        checks();
        measured();
        return tables;
    }

    private void exercises(Collection<String> ids) {
        for (var id : ids) {
            some(
                    Figure.ATTRITION,
                    List.of(id),
                    List.of(),
                    YES_NO,
                    one -> true,
                    one -> "",
                    one -> yes(one.complete().contains(id)));
        }
    }

    private void answers() {
        for (var id : seenIn(one -> one.relevance().keySet())) {
            some(
                    Figure.RELEVANCE,
                    List.of(id),
                    seen(Subject::variant),
                    codes(Relevance.values()),
                    one -> one.relevance().containsKey(id),
                    Subject::variant,
                    one -> String.valueOf(one.relevance().get(id)));
        }
        for (var id : seenIn(one -> one.achieved().keySet())) {
            some(
                    Figure.ACHIEVED,
                    List.of(id),
                    List.of(),
                    codes(Achieved.values()),
                    one -> one.achieved().containsKey(id),
                    one -> "",
                    one -> String.valueOf(one.achieved().get(id)));
        }
    }

    private void checks() {
        for (var name : seenIn(one -> one.checks().keySet())) {
            some(
                    Figure.ALLIANCE,
                    List.of(name.split("/", -1)),
                    List.of(),
                    List.of("risen", "same", "fallen"),
                    one -> changed(one, name).isPresent(),
                    one -> "",
                    one -> changed(one, name).orElse(""));
        }
    }

    private static Optional<String> changed(Subject one, String name) {
        return Optional.ofNullable(one.checks().get(name))
                .filter(check -> check.given() > 1)
                .map(Subject.Check::change);
    }

    private void measured() {
        for (var name : seenIn(one -> one.measures().keySet())) {
            if (name.startsWith(Means.CHECK)) {
                continue; // rests on those of the alliance table
            }
            some(
                    Figure.MEASURED,
                    List.of(name),
                    List.of(),
                    YES_NO,
                    one -> true,
                    one -> "",
                    one -> yes(one.measures().containsKey(name)));
        }
    }

    private void whole(
            Figure figure,
            List<String> rows,
            List<String> columns,
            Function<Subject, String> row,
            Function<Subject, String> column) {
        some(figure, List.of(), rows, columns, one -> true, row, column);
    }

    private void some(
            Figure figure,
            List<String> each,
            List<String> rows,
            List<String> columns,
            Predicate<Subject> who,
            Function<Subject, String> row,
            Function<Subject, String> column) {
        var among = people.stream().filter(one -> who.test(one.getValue())).toList();
        tables.add(Table.of(figure, cohort, each, rows, columns, among, row, column));
    }

    private List<String> seen(Function<Subject, String> what) {
        return List.copyOf(new TreeSet<>(
                people.stream().map(one -> what.apply(one.getValue())).toList()));
    }

    private List<String> seenIn(Function<Subject, Collection<String>> what) {
        return List.copyOf(new TreeSet<>(people.stream()
                .flatMap(one -> what.apply(one.getValue()).stream())
                .toList()));
    }

    private static List<String> stages() {
        return Arrays.stream(Flow.Row.values()).map(Progressed::code).toList();
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> ends() {
        return Stream.concat(Arrays.stream(EndGroup.values()).map(Enum::name), Stream.of(OPEN))
                .toList();
    }

    private static String stage(Subject one) {
        return Progressed.code(one.stage());
    }

    private static String end(Subject one) {
        return one.ended().map(Enum::name).orElse(OPEN);
    }

    private static String progress(Subject one) {
        return Progressed.of(one.stage()).name();
    }

    /// Wider bands than those of records, which tables over few people would hide.
    private static String wide(AgeBand band) {
        return switch (band) {
            case UNDER_20, TWENTIES -> AGES.getFirst();
            case THIRTIES -> AGES.get(1);
            case FORTIES, FIFTIES, SIXTIES, OLDER -> AGES.get(2);
            case UNKNOWN -> AGES.getLast();
        };
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }
}
