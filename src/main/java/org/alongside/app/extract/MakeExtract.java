package org.alongside.app.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.app.Caseloads;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.app.Writer;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.disclosure.Ledger;
import org.alongside.domain.disclosure.Preset;
import org.alongside.domain.disclosure.Release;
import org.alongside.domain.disclosure.Tally;
import org.alongside.domain.extract.Cohorts;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.extract.DataPackage.Head;
import org.alongside.domain.extract.DataPackage.Kind;
import org.alongside.domain.extract.Deciding;
import org.alongside.domain.extract.Published;
import org.alongside.domain.extract.RecordSheets;
import org.alongside.domain.extract.Scopes;
import org.alongside.domain.extract.Table;
import org.alongside.domain.figures.Shared;
import org.alongside.domain.progress.Wanted;
import org.alongside.domain.record.Publication;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.toolkit.Edition;

/// Makes what leaves for evaluators. Each line of the log is written before the first byte of a file.
public final class MakeExtract {
    private final Desk desk;
    private final UUID vault;
    private final Caseloads caseloads;
    private final Packages packages;
    private final Writer writer;

    /// Over those cases.
    ///
    /// @param vault the key of the vault that is open
    /// @param writer draws the pictures of tables
    public MakeExtract(Desk desk, UUID vault, Caseloads caseloads, Packages packages, Writer writer) {
        this.desk = desk;
        this.vault = vault;
        this.caseloads = caseloads;
        this.packages = packages;
        this.writer = writer;
    }

    /// What was made.
    ///
    /// @param files their names
    /// @param people how many it is about
    /// @param hidden how many numbers the rule hides
    /// @param notes what the person who made it should know, a sentence each
    public record Made(List<String> files, int people, int hidden, List<String> notes) {}

    /// Tables that may be published.
    public Decision<Made> tables(Study study, Wanted wanted, Preset preset, Path folder) {
        var publications = desk.records().publications();
        var other = publications.stream()
                .filter(one -> !one.preset().equals(preset.name()))
                .findFirst();
        if (other.isPresent()) {
            return Decision.refuse(
                    "preset",
                    "is not the one that this vault's earlier tables followed",
                    "Two rules together would give hidden numbers away. Use --preset "
                            + other.get().preset().toLowerCase(Locale.ROOT) + ".");
        }
        packages.requireEmpty(folder);
        var cohorts = new Cohorts(this::edition);
        var shared = caseloads.once(wanted, cohorts);
        requireSome(cohorts.people());
        var tables = cohorts.tables();
        var release = release(tables, preset, publications);
        var published = Published.of(cohorts, tables, release);
        if (published.givesAway()) {
            return Decision.refuse(
                    "preset",
                    "cannot hide every small number of these people, as too much about them was published before, or so few"
                            + " of them differ",
                    "Publish fewer tables: name one --toolkit, or take in more people.");
        }
        var rows = publication(study, tables, release, publications);
        new Consultation(desk).handedOut(cohorts.people(), "extract.tables", "study " + study.name(), rows);
        var texts = Drawn.of(published, preset.sentence(), writer);
        texts.put("flow.txt", published.flow());
        var whole = new DataPackage(
                head(Kind.TABLES, study, wanted, preset.name().toLowerCase(Locale.ROOT)),
                "Tables of the study " + study.name(),
                preset.sentence(),
                published.resources(),
                texts);
        return Decision.keep(new Made(
                packages.write(folder, whole), cohorts.people().size(), release.hidden(), notes(cohorts, shared)));
    }

    /// Records, sealed to that recipient.
    public Made records(Study study, Wanted wanted, String recipient, Path folder) {
        packages.requireEmpty(folder);
        var sheets = new RecordSheets(study, this::edition);
        var shared = caseloads.once(wanted, sheets);
        requireSome(sheets.people());
        new Consultation(desk).handedOut(sheets.people(), "extract.records", "study " + study.name());
        var whole = new DataPackage(
                head(Kind.RECORDS, study, wanted, ""),
                "Records of the study " + study.name(),
                RecordSheets.rule(),
                sheets.resources(),
                new TreeMap<>());
        var file = packages.seal(folder, whole, recipient);
        return new Made(
                List.of(file), sheets.people().size(), 0, told(shared, "has one pseudonym, and the referrals of all"));
    }

    private static void requireSome(Collection<UUID> people) {
        if (people.isEmpty()) {
            throw new Trouble(
                    Trouble.Sort.NOT_FOUND, "Nobody is in that scope. Nothing was written. Ask for more of them.");
        }
    }

    private Optional<Edition> edition(Referral.Choice choice) {
        return desk.toolkits().find(choice.toolkit()).flatMap(toolkit -> toolkit.edition(choice.edition()));
    }

    /// The same tables of the same people are the same release.
    private static Release release(List<Table> tables, Preset preset, List<Publication> publications) {
        var tallies = tables.stream().map(Table::tally).toList();
        var earlier = new ArrayList<Release>();
        for (var publication : publications) {
            var before = Ledger.read(publication.ledger());
            if (isOf(before, tallies) && publication.ledger().equals(Ledger.write(tallies, before))) {
                return before;
            }
            earlier.add(before);
        }
        return Deciding.decide(tables, preset, earlier);
    }

    private static boolean isOf(Release release, List<Tally> tallies) {
        return tallies.stream()
                .allMatch(tally ->
                        release.entries().keySet().containsAll(tally.people().keySet()));
    }

    private List<RowChange> publication(
            Study study, List<Table> tables, Release release, List<Publication> publications) {
        var ledger = Ledger.write(tables.stream().map(Table::tally).toList(), release);
        if (publications.stream().anyMatch(one -> one.ledger().equals(ledger))) {
            return List.of();
        }
        var row = new Publication(
                desk.ids().next(), study.name(), release.preset().name(), desk.today(), ledger);
        List<RowChange> rows = new ArrayList<>();
        row.rows(desk.ids()::next).forEach(one -> rows.add(new RowChange.Put(one)));
        return rows;
    }

    private Head head(Kind kind, Study study, Wanted wanted, String preset) {
        return head(kind, study, vault, desk, wanted, preset);
    }

    /// The head of what that vault gives out today.
    static Head head(Kind kind, Study study, UUID vault, Desk desk, Wanted wanted, String preset) {
        return new Head(
                kind,
                study.name(),
                List.of(study.of("site", vault.toString())),
                desk.today().toString(),
                Scopes.of(wanted),
                preset);
    }

    private static List<String> notes(Cohorts cohorts, Shared shared) {
        var notes = new ArrayList<>(told(shared, "counts as one person in each toolkit, by the latest referral"));
        cohorts.unknown().stream()
                .map(cohort -> "The edition " + cohort.edition() + " of " + cohort.toolkit()
                        + " is not installed here, so nobody in it counts as having completed anything.")
                .forEach(notes::add);
        return List.copyOf(notes);
    }

    /// Said to whoever makes it, and not published: so few could be told by their number.
    private static List<String> told(Shared shared, String counted) {
        int people = shared.people().size();
        return people == 0
                ? List.of()
                : List.of(people + (people == 1 ? " person is" : " people are")
                        + " in more than one practitioner's records; each " + counted + ".");
    }
}
