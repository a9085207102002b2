package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.Desk;
import org.alongside.app.ErasePerson;
import org.alongside.app.RecordInMemory;
import org.alongside.app.RemoveGoal;
import org.alongside.app.Toolkits;
import org.alongside.domain.goal.Goal;
import org.alongside.domain.goal.GoalScore;
import org.alongside.domain.goal.Level;
import org.alongside.domain.goal.MeasureScore;
import org.alongside.domain.goal.Points;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.ErasureReason;
import org.alongside.domain.people.Person;
import org.alongside.domain.people.Sex;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.GoalRows;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.PersonRows;
import org.alongside.domain.record.ReferralRows;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.record.SessionRows;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.Referral;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.Appointment;
import org.alongside.domain.session.CheckScore;
import org.alongside.domain.session.Delivery;
import org.alongside.domain.session.FlaggedClip;
import org.alongside.domain.session.Method;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Purpose;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Response;
import org.alongside.domain.session.Session;
import org.alongside.domain.session.SessionContext;
import org.alongside.domain.session.SessionNote;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.Task;
import org.alongside.domain.session.TaskStatus;
import org.alongside.domain.session.WorksheetDone;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseloadRoundTripTest {
    private static final String TODAY = "2026-11-22";
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));

    @TempDir
    private Path folder;

    private final CaseloadFiles files = new CsvCaseload();
    private final RecordInMemory first = new RecordInMemory();
    private final Desk desk = first.desk(TODAY, TOOLKITS);

    private final Person danny = new Person(
            id(1),
            new Crn("X100001"),
            " Dan\u0301ny",
            "O'Marsh, \"the\" 3rd ",
            Optional.of(LocalDate.of(1990, 2, 3)),
            Optional.of(Sex.MALE),
            "cy",
            "Large print;\r\nglasses\ttoo");

    private final Referral referral = new Referral(
            id(2),
            "R-7K3M9Q",
            danny.id(),
            new Referral.Choice("skills-for-relationships", "pilot", Optional.of("male-victims")),
            LocalDate.of(2026, 1, 5),
            new Referral.Order(
                    Optional.empty(), Optional.of("RAR"), Optional.of(15), Optional.of(LocalDate.of(2027, 1, 5))),
            new Referral.Risk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Set.of(),
            "Pat Green",
            ReferralStatus.PAUSED,
            new Referral.Suitability(Optional.of("SUITABLE"), ""),
            Optional.empty());

    private static UUID id(long number) {
        return new UUID(0x7000, number);
    }

    private void keep(Row... rows) {
        var puts = List.of(rows).stream().<RowChange>map(RowChange.Put::new).toList();
        first.keep(new Change(desk.now(), desk.by(), Kind.COLLECTION, "test", Optional.of(danny.id()), "", puts));
    }

    private static Session held(String ref, String note, UUID key, UUID referralId) {
        return Session.of(
                new Appointment(
                        key,
                        ref,
                        referralId,
                        LocalDate.of(2026, 2, 2),
                        Optional.of(LocalTime.of(9, 5)),
                        Optional.of(50),
                        Optional.of(Method.PHONE),
                        "He lives far away",
                        Optional.of(SessionContext.SUPERVISION),
                        Optional.of(Purpose.MOTIVATION)),
                Optional.of(Outcome.ATTC),
                Optional.empty(),
                true,
                new SessionNote(note, true));
    }

    private void keepEverything(String note) {
        var planned = new Session.Planned(
                new Appointment(
                        id(4),
                        "S-2",
                        referral.id(),
                        LocalDate.of(2026, 12, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()),
                SessionNote.NONE);
        keep(
                PersonRows.of(danny),
                ReferralRows.of(referral),
                SessionRows.of(held("S-1", note, id(3), referral.id())),
                SessionRows.of(planned),
                SessionRows.of(new Delivery(
                        id(5),
                        id(3),
                        0,
                        "srt-09",
                        Shown.SCRIPT,
                        Optional.empty(),
                        Optional.of(WorksheetDone.PARTLY),
                        Optional.of(Relevance.NOT_ME),
                        Optional.of(Achieved.PARTIALLY_ACHIEVED),
                        "He asked for it")),
                SessionRows.of(new Delivery(
                        id(6),
                        id(3),
                        1,
                        "srt-02",
                        Shown.FULL,
                        Optional.of(119),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "")),
                SessionRows.of(new Response(id(7), id(3), "srt-02", "p1", note + "!")),
                SessionRows.of(new Task(
                        id(8),
                        "T-1",
                        referral.id(),
                        Optional.of(id(3)),
                        "srt-02",
                        "-5 minutes outside\nfirst",
                        LocalDate.of(2026, 2, 2),
                        Optional.of(LocalDate.of(2026, 2, 9)),
                        TaskStatus.PARTLY,
                        Optional.of(LocalDate.of(2026, 2, 9)),
                        "I tried")),
                SessionRows.of(new CheckScore(id(9), id(3), AnsweredBy.PERSON, "HEARD", 7)),
                GoalRows.of(new Goal(
                        id(10),
                        referral.id(),
                        2,
                        note + "?",
                        3,
                        Map.of(Level.EXPECTED, note + ".", Level.MUCH_MORE, "+1 a day"),
                        Optional.of(Level.MUCH_LESS),
                        LocalDate.of(2026, 2, 2))),
                GoalRows.of(new GoalScore(id(11), id(10), Optional.of(id(3)), LocalDate.of(2026, 2, 2), Level.LESS)),
                GoalRows.of(new GoalScore(id(12), id(10), Optional.empty(), LocalDate.of(2026, 2, 9), Level.MUCH_MORE)),
                GoalRows.of(new MeasureScore(
                        id(13), referral.id(), "Ours (short)", LocalDate.of(2026, 2, 9), Points.stored("-3.25"))),
                ReflectionRows.of(new Coding(
                        id(14),
                        id(3),
                        new Passage("srt-02", "p1"),
                        Theme.ENGAGEMENT,
                        Optional.of(Subtheme.IDENTITY_THREAT),
                        LocalDate.of(2026, 3, 2),
                        "E. Evaluator")),
                ReflectionRows.of(
                        new FlaggedClip(id(15), id(3), "srt-02", ClipFlag.STEREOTYPE, AnsweredBy.PRACTITIONER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "two\nlines",
                "two\r\nlines, a \"quote\" and a lone \r return",
                "=HYPERLINK(\"http://x\")",
                "'=already disarmed",
                "''+twice",
                "'tis fine",
                "+44",
                "-1",
                "@here",
                "\tindented",
                "\rreturned",
                "\n=below",
                "＝full width",
                " blanks around ",
                "Cymraeg: tŷ, ŵy \uD83D\uDE42 \u202Eturned\u202C \u0000 nul",
                "semi;colon"
            })
    void export_import_export_is_identical_to_the_byte(String note) {
        keepEverything(note);
        files.write(desk, folder.resolve("one"));
        var second = new RecordInMemory();
        var there = second.desk(TODAY, TOOLKITS);

        var imported = files.read(there, folder.resolve("one"), false);
        files.write(there, folder.resolve("two"));

        assertThat(imported.rejects()).isEmpty();
        assertThat(CaseloadFolder.contents(folder.resolve("two")))
                .isEqualTo(CaseloadFolder.contents(folder.resolve("one")))
                .hasSize(12);
        assertThat(second.session("S-1").orElseThrow().session().note().text()).isEqualTo(note);
        assertThat(second.cases().getFirst().gains().goals().getFirst().goal().wanted())
                .isEqualTo(note + "?");
        assertThat(second.cases().getFirst().gains().goals().getFirst().scores())
                .extracting(GoalScore::level)
                .containsExactly(Level.LESS, Level.MUCH_MORE);
        assertThat(second.session("S-1").orElseThrow().deliveries())
                .extracting(Delivery::exercise)
                .containsExactly("srt-09", "srt-02");
    }

    @Test
    void importing_the_same_files_twice_changes_nothing() {
        var written = CaseloadFolder.small(folder)
                .add(CaseloadFile.DELIVERIES, "S-1,srt-01,FULL,90,DONE,ABOUT_ME,ACHIEVED")
                .write();
        files.read(desk, written, false);
        int changes = first.changes().size();

        var again = files.read(desk, written, false);

        assertThat(again.kept()).allMatch(count -> count.rows() == 0);
        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(first.changes()).hasSize(changes);
    }

    @Test
    void importing_ones_own_export_changes_nothing_and_keeps_what_the_files_do_not_hold() {
        keepEverything("note");
        files.write(desk, folder);
        int changes = first.changes().size();

        var imported = files.read(desk, folder, false);

        assertThat(imported.kept()).allMatch(count -> count.rows() == 0);
        assertThat(first.changes()).hasSize(changes);
        assertThat(first.referral("R-7K3M9Q").orElseThrow()).isEqualTo(referral);
    }

    @Test
    void a_changed_row_is_an_alteration_of_the_same_row() {
        files.read(desk, CaseloadFolder.small(folder).write(), false);
        var before = first.session("S-1").orElseThrow().session().appointment().id();
        CaseloadFolder.small(folder)
                .only(CaseloadFile.SESSIONS, "S-1,R-1,2026-01-12,10:00,55,OFFICE,RAR,,ATTC,,,Went well.,false")
                .write();

        var imported = files.read(desk, folder, false);

        assertThat(imported.unchanged()).isEqualTo(2);
        var change = first.changes().getLast();
        assertThat(change.kind()).isEqualTo(Kind.ALTERATION);
        assertThat(change.rows()).hasSize(1);
        assertThat(change.rows().getFirst().id()).isEqualTo(before);
    }

    @Test
    void what_is_new_about_someone_already_held_is_a_combination() {
        files.read(desk, CaseloadFolder.small(folder).write(), false);
        assertThat(first.changes().getLast().kind()).isEqualTo(Kind.COLLECTION);
        CaseloadFolder.small(folder)
                .sessions("S-2,R-1,2026-01-19,10:00,50,OFFICE,RAR,,ATTC,,,Came again.,false")
                .write();

        files.read(desk, folder, false);

        var change = first.changes().getLast();
        assertThat(change.kind()).isEqualTo(Kind.COMBINATION);
        assertThat(change.rows()).hasSize(1);
        assertThat(change.person()).contains(first.people().getFirst().id());
    }

    @Test
    void a_column_left_out_leaves_what_is_held_and_a_blank_cell_takes_it_away() throws IOException {
        files.read(desk, CaseloadFolder.small(folder).write(), false);
        Files.writeString(folder.resolve("people.csv"), "crn,family_name\nx100001,Marsh\n");
        files.read(desk, folder, false);
        assertThat(first.people().getFirst().name()).isEqualTo("Danny Marsh");

        Files.writeString(folder.resolve("people.csv"), "crn,given_name,family_name\nX100001,,Marsh\n");
        files.read(desk, folder, false);
        assertThat(first.people().getFirst().name()).isEqualTo("Marsh");
        assertThat(first.people().getFirst().dateOfBirth()).isPresent();
    }

    @Test
    void an_ended_referral_keeps_its_comment_when_imported_again() {
        var over = referral.ended(new Referral.Ending(LocalDate.of(2026, 5, 1), EndReason.DECLINED, "His own words"));
        keep(PersonRows.of(danny), ReferralRows.of(over));
        files.write(desk, folder);

        files.read(desk, folder, false);

        assertThat(first.referral("R-7K3M9Q").orElseThrow()).isEqualTo(over);
    }

    @Test
    void an_export_is_logged_as_a_disclosure_before_the_files_are_there() {
        keepEverything("note");
        files.write(desk, folder);
        assertThat(first.changes().getLast().kind()).isEqualTo(Kind.DISCLOSURE);
        assertThat(first.changes().getLast().verb()).isEqualTo("export.caseload");
    }

    @Test
    void a_goal_worded_anew_in_the_files_is_taken_in_the_place_of_one_that_was_removed() {
        keepEverything("note");
        files.write(desk, folder);
        var removal = new RemoveGoal.Removal(2, true, "Set in error");
        new RemoveGoal(desk).remove(first.cases().getFirst(), removal);
        assertThat(first.rows(GoalRows.SCORE)).isEmpty();
        files.write(desk, folder.resolve("after"));
        assertThat(CaseloadFolder.contents(folder.resolve("after")).get("goals.csv"))
                .doesNotContain("note");
        keep(GoalRows.of(new Goal(
                id(20),
                referral.id(),
                2,
                "His own",
                1,
                Map.of(Level.EXPECTED, "So"),
                Optional.empty(),
                LocalDate.of(2026, 2, 2))));
        var reworded = new CaseloadFolder(folder.resolve("new"))
                .people("X100001,,\"O'Marsh, \"\"the\"\" 3rd \",,,,")
                .referrals(
                        "R-7K3M9Q,X100001,skills-for-relationships,pilot,male-victims,2026-01-05,,RAR,15,2027-01-05,,,,,,Pat"
                                + " Green,,")
                .add(CaseloadFile.GOALS, "R-7K3M9Q,2,\"His own, said better\",1,,,So,,,,2026-02-02")
                .write();

        var taken = files.read(desk, reworded, false);

        assertThat(taken.rejects()).isEmpty();
        assertThat(taken.notes()).isEmpty();
        assertThat(first.caseOf("R-7K3M9Q").orElseThrow().gains().goals())
                .extracting(one -> one.goal().wanted())
                .containsExactly("His own, said better");

        var older = files.read(desk, folder, false);

        assertThat(older.rejects())
                .extracting(CaseloadFiles.Reject::file)
                .containsExactly("goals.csv", "goal_scores.csv", "goal_scores.csv");
        assertThat(first.rows(GoalRows.SCORE)).isEmpty();
    }

    @Test
    void nothing_of_a_goal_of_the_erased_is_remembered_when_files_bring_the_person_again() {
        keepEverything("note");
        files.write(desk, folder);
        new RemoveGoal(desk).remove(first.cases().getFirst(), new RemoveGoal.Removal(2, true, "Set in error"));
        new ErasePerson(desk).erase(danny, ErasureReason.RETENTION_OVER, true);

        var again = files.read(desk, folder, false);

        assertThat(again.rejects()).isEmpty();
        assertThat(again.notes()).isEmpty();
        assertThat(first.cases().getFirst().gains().goals()).hasSize(1);
    }
}
