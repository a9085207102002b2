package org.alongside.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.Consultation;
import org.alongside.app.Desk;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Person;
import org.alongside.domain.progress.Case;

/// The caseload files as CSV. Format: `src/docs/formats/caseload.md`.
public final class CsvCaseload implements CaseloadFiles {
    /// What could not be kept, beside the files it came from.
    static final String REJECTS = "rejects.csv";

    private static final List<String> REJECT_COLUMNS = List.of("file", "line", "field", "reason");

    /// Reads and writes caseload files.
    public CsvCaseload() {}

    @Override
    public Imported read(Desk desk, Path folder, boolean dryRun) {
        if (!Files.isDirectory(folder)) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "There is no such folder to import from. Nothing was imported. Check its name.");
        }
        try {
            return imported(desk, folder, dryRun);
        } catch (OutOfMemoryError tooLarge) { // nothing is kept before everything has been read
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "These files hold more than there is memory for. Nothing was imported."
                            + " Import fewer people at a time.",
                    tooLarge);
        }
    }

    private static Imported imported(Desk desk, Path folder, boolean dryRun) {
        var people = desk.records().people();
        var cases = desk.records().cases();
        var book = new Book(desk, people, cases);
        var rejects = new ArrayList<Reject>();
        var notes = new ArrayList<String>();
        for (var file : CaseloadFile.values()) { // one in memory at a time
            var sheet = Sheet.read(folder, file);
            notes.addAll(sheet.notes());
            rejects.addAll(sheet.rejects());
            var held = HeldCells.of(sheet.file(), sheet.lines(), people, cases);
            var reading = reading(sheet.file(), book);
            rejects.addAll(take(sheet, held, reading));
            notes.addAll(reading.notes());
        }
        var changes = new Changes(book, new Settling(book).settle());
        if (!dryRun) {
            keep(desk, folder, changes, rejects);
        }
        return new Imported(changes.kept(), changes.unchanged(), rejects, notes);
    }

    private static Reading reading(CaseloadFile file, Book book) {
        return switch (file) {
            case PEOPLE -> new PeopleReading(book);
            case REFERRALS -> new ReferralReading(book);
            case SESSIONS -> new SessionReading(book);
            case DELIVERIES -> new DeliveryReading(book);
            case RESPONSES -> new ResponseReading(book);
            case TASKS -> new TaskReading(book);
            case CHECKS -> new CheckReading(book);
            case GOALS -> new GoalReading(book);
            case GOAL_SCORES -> new GoalScoreReading(book);
            case SCORES -> new ScoreReading(book);
            case CODINGS -> new CodingReading(book);
            case FLAGS -> new FlagReading(book);
        };
    }

    private static List<Reject> take(Sheet sheet, HeldCells held, Reading reading) {
        var rejects = new ArrayList<Reject>();
        for (var line : sheet.lines()) {
            try {
                reading.take(held.complete(line));
            } catch (Unfit no) {
                if (!no.isRepeat()) {
                    reading.refuse(line);
                }
                rejects.add(new Reject(sheet.file().fileName(), line.number(), no.field(), no.reason()));
            }
        }
        return rejects;
    }

    /// The rejects go first: a folder that cannot take them must not leave the record half-explained.
    private static void keep(Desk desk, Path folder, Changes changes, List<Reject> rejects) {
        placeRejects(folder, rejects);
        Parts.of(changes.all(desk)).keep(desk.keeper());
    }

    private static void placeRejects(Path folder, List<Reject> rejects) {
        var placing = new Placing(folder);
        if (rejects.isEmpty()) {
            placing.remove(REJECTS);
            return;
        }
        var rows = rejects.stream()
                .map(no -> List.of(no.file(), String.valueOf(no.line()), no.field(), no.reason()))
                .toList();
        placing.place(Map.of(REJECTS, Csv.bytes(REJECT_COLUMNS, rows)));
    }

    @Override
    public List<Count> write(Desk desk, Path folder) {
        var people = desk.records().people();
        new Consultation(desk)
                .handedOut(people.stream().map(person -> person.id()).toList(), "export.caseload", "file");
        return write(people, desk.records().cases(), folder);
    }

    @Override
    public List<Count> write(List<Person> people, List<Case> cases, Path folder) {
        var counts = new ArrayList<Count>();
        var files = new LinkedHashMap<String, byte[]>();
        for (var file : CaseloadFile.values()) {
            var rows = CaseloadSheets.rows(file, people, cases);
            counts.add(new Count(file.fileName(), rows.size()));
            files.put(file.fileName(), Csv.bytes(file.columns(), rows));
        }
        new Placing(folder).place(files);
        return counts;
    }
}
