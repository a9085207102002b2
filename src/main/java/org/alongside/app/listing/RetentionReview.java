package org.alongside.app.listing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Records.LogFilter;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.people.LegalHold;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.RetentionRules;
import org.alongside.domain.progress.RetentionRules.Standing;
import org.alongside.domain.record.Kind;

/// Whose time to be kept is over, and who is under legal hold in spite of that.
public final class RetentionReview {
    private static final List<Shown> SHOWN = List.of(
            new Shown("crn", "CRN"),
            new Shown("conclusion", "Conclusion"),
            new Shown("ended_on", "Ended"),
            new Shown("due_on", "Kept until"),
            new Shown("held", "Under hold"),
            new Shown("due", "Due"));

    private final Desk desk;

    /// At this desk.
    public RetentionReview(Desk desk) {
        this.desk = desk;
    }

    /// Those whose period is over, the longest over first.
    ///
    /// @param all those too whose period still runs
    public Report list(boolean all) {
        var today = desk.today();
        var standings = standings().stream()
                .filter(standing -> all || standing.isOver(today))
                .sorted(Comparator.comparing(Standing::dueOn)
                        .thenComparing(standing -> standing.person().crn()))
                .toList();
        var about = standings.stream().map(standing -> standing.person().id()).toList();
        new Consultation(desk).of(about, "person.retention");
        var rows = standings.stream().map(standing -> fields(standing, today)).toList();
        var columns = SHOWN.stream().map(Shown::column).toList();
        return Listing.rows("retention", "Retention review", columns, SHOWN, rows)
                .about(about);
    }

    private List<Standing> standings() {
        var settings = new Settings(desk.records());
        var periods = new RetentionRules.Periods(
                settings.number(Settings.RETENTION_COMPLETED),
                settings.number(Settings.RETENTION_ENDED_EARLY),
                settings.number(Settings.RETENTION_CANCELLED),
                settings.number(Settings.RETENTION_NEVER_REFERRED));
        var held = desk.records().holds().stream().map(LegalHold::personId).collect(Collectors.toSet());
        var cases = desk.records().cases().stream()
                .collect(Collectors.groupingBy((Case one) -> one.person().id()));
        return desk.records().people().stream()
                .flatMap(person -> {
                    var theirs = cases.getOrDefault(person.id(), List.of());
                    var addedOn = theirs.isEmpty() ? addedOn(person) : LocalDate.MIN;
                    return RetentionRules.standing(person, theirs, addedOn, held.contains(person.id()), periods)
                            .stream();
                })
                .toList();
    }

    /// The day of the first line about the person that says anything was recorded.
    private LocalDate addedOn(Person person) {
        Optional<UUID> id = Optional.of(person.id());
        return desk
                .records()
                .log(new LogFilter(id, Optional.empty(), Optional.empty(), Optional.of(Kind.COLLECTION)))
                .stream()
                .findFirst()
                .map(line -> LocalDate.ofInstant(line.at(), desk.zone()))
                .orElseGet(desk::today);
    }

    private static Fields fields(Standing standing, LocalDate today) {
        return new Fields()
                .text("crn", standing.person().crn())
                .text("conclusion", standing.conclusion().map(Enum::name).orElse("NEVER_REFERRED"))
                .text("ended_on", standing.endedOn())
                .text("due_on", standing.dueOn())
                .flag("held", standing.held())
                .flag("due", standing.isDue(today));
    }
}
