package org.alongside.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.alongside.app.CaseloadFiles;
import org.alongside.app.CaseloadFiles.Imported;
import org.alongside.app.CaseloadFiles.Reject;
import org.alongside.app.Desk;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Toolkits;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.StatusChange;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CaseloadRejectsTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));

    @TempDir
    private Path folder;

    private final CaseloadFiles files = new CsvCaseload();
    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk("2026-11-22", TOOLKITS);

    private Imported read(CaseloadFolder written) {
        return files.read(desk, written.write(), false);
    }

    private static Stream<Arguments> badRows() {
        var referral = "R-2,X100001,skills-for-relationships,pilot,,2026-01-05,,,,,,,,,,,,";
        return Stream.of(
                arguments(CaseloadFile.PEOPLE, "100002,A,B,,,,", "crn", "format"),
                arguments(CaseloadFile.PEOPLE, ",A,B,,,,", "crn", "needed"),
                arguments(CaseloadFile.PEOPLE, "X100002,A,B,3/2/1990,,,", "date_of_birth", "2026-11-22"),
                arguments(CaseloadFile.PEOPLE, "X100002,A,B,1990-02-30,,,", "date_of_birth", "does not exist"),
                arguments(CaseloadFile.PEOPLE, "X100002,A,B,2027-01-01,,,", "date_of_birth", "past"),
                arguments(CaseloadFile.PEOPLE, "X100002,A,B,,MALEE,,", "sex", "did you mean MALE?"),
                arguments(CaseloadFile.PEOPLE, "X100001,A,B,,,,", "crn", "earlier row"),
                arguments(CaseloadFile.PEOPLE, "X100002,A,B,,,,,,", "", "more cells"),
                arguments(CaseloadFile.REFERRALS, referral.replace("X100001", "X999999"), "crn", "names nobody"),
                arguments(CaseloadFile.REFERRALS, referral.replace("R-2", "R-1"), "referral_ref", "earlier row"),
                arguments(CaseloadFile.REFERRALS, referral.replace("skills", "skils"), "toolkit", "did you mean"),
                arguments(CaseloadFile.REFERRALS, referral.replace("pilot", "third"), "edition", "not an edition"),
                arguments(
                        CaseloadFile.REFERRALS,
                        referral.replace("pilot,,", "pilot,women,"),
                        "variant",
                        "not a variant"),
                arguments(
                        CaseloadFile.REFERRALS, referral.replace("2026-01-05", "2026-11-23"), "referred_on", "future"),
                arguments(CaseloadFile.REFERRALS, referral.replace("2026-01-05", ""), "referred_on", "needed"),
                arguments(CaseloadFile.REFERRALS, referral.replace("2026-01-05", "2007-01-05"), "referred_on", "18th"),
                arguments(CaseloadFile.REFERRALS, referral.replace("05,,", "05,PRISON,"), "sentence", "one of"),
                arguments(CaseloadFile.REFERRALS, referral + "DECLINED", "ended_on", "needed"),
                arguments(
                        CaseloadFile.REFERRALS,
                        referral.substring(0, referral.length() - 1) + "2026-01-04,DECLINED",
                        "ended_on",
                        "before"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-9,2026-01-12,,,,,,ATTC,,,,", "referral_ref", "no referral"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-01-01,,,,,,ATTC,,,,", "held_on", "before"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-11-23,,,,,,ATTC,,,,", "held_on", "future"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2027-06-01,,,,,,,,,,", "held_on", "6 months"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-01-12,25:00,,,,,,,,,", "start_time", "does not exist"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-01-12,,481,,,,,,,,", "minutes", "1 to 480"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-01-12,,,,,,ATTEND,,,,", "outcome", "one of"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-01-12,,,,,,,ROM,,,", "action", "held or missed"),
                arguments(CaseloadFile.SESSIONS, "S-2,R-1,2026-01-12,,,,,,ATTC,,maybe,,", "counts", "true or false"),
                arguments(
                        CaseloadFile.SESSIONS,
                        "S-2,R-1,2026-01-12,,,,,,ATTC,,," + "n".repeat(12_001) + ",",
                        "note",
                        "longer"),
                arguments(CaseloadFile.DELIVERIES, "S-9,srt-01,FULL,,,,", "session_ref", "no session"),
                arguments(CaseloadFile.DELIVERIES, "S-1,srt-99,FULL,,,,", "exercise", "not an exercise"),
                arguments(CaseloadFile.DELIVERIES, "S-1,srt-01,,,,,", "shown", "needed"),
                arguments(CaseloadFile.DELIVERIES, "S-1,srt-01,FULL,-1,,,", "seconds_watched", "whole number"),
                arguments(CaseloadFile.RESPONSES, "S-1,srt-01,p1,", "answer", "needed"),
                arguments(CaseloadFile.TASKS, "T-1,R-1,,,,2026-01-12,,,", "text", "needed"),
                arguments(CaseloadFile.TASKS, "T-1,R-1,,,Call,,,,", "set_on", "needed"),
                arguments(CaseloadFile.CHECKS, "S-1,PERSON,HEARD,11", "score", "0 to 10"),
                arguments(CaseloadFile.GOALS, "R-1,4,Work,1,,,So,,,,", "goal", "1 to 3"),
                arguments(CaseloadFile.GOALS, "R-1,1,,1,,,So,,,,", "wanted", "needed"),
                arguments(CaseloadFile.GOALS, "R-1,1,Work,0,,,So,,,,", "weight", "1 to 10"),
                arguments(CaseloadFile.GOALS, "R-1,1,Work,1,,,So,,,3,", "baseline", "-2 to 2"),
                arguments(CaseloadFile.GOALS, "R-9,1,Work,1,,,So,,,,", "referral_ref", "names no referral"),
                arguments(CaseloadFile.GOAL_SCORES, "R-1,1,2026-02-02,1,", "goal", "names no goal"),
                arguments(CaseloadFile.SCORES, "R-1,a|b,2026-02-02,1", "measure", "letters"),
                arguments(CaseloadFile.SCORES, "R-1,Ours,2026-02-02,1e9", "points", "two digits"),
                arguments(CaseloadFile.SCORES, "R-1,Ours,,1", "scored_on", "needed"),
                arguments(CaseloadFile.CHECKS, "S-1,PERSON,how?,1", "item", "code"),
                arguments(CaseloadFile.CODINGS, "S-1,srt-01:p1,MOTIVATION,,,", "passage", "no answer"),
                arguments(CaseloadFile.CODINGS, "S-1,diary,MOTIVATION,,,", "passage", "neither"),
                arguments(CaseloadFile.CODINGS, "S-1,note,BOREDOM,,,", "theme", "one of"),
                arguments(CaseloadFile.CODINGS, "S-1,note,MOTIVATION,DISCLOSURE,,", "subtheme", "another theme"),
                arguments(CaseloadFile.CODINGS, "S-1,note,FLEXIBILITY,,2026-11-23,", "coded_on", "future"),
                arguments(CaseloadFile.FLAGS, "S-1,srt-99,STEREOTYPE,PERSON", "exercise", "not an exercise"),
                arguments(CaseloadFile.FLAGS, "S-1,srt-01,BORING,PERSON", "flag", "one of"),
                arguments(CaseloadFile.FLAGS, "S-1,srt-01,STEREOTYPE,NEIGHBOUR", "said_by", "one of"));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void a_bad_row_is_rejected_with_its_field_and_the_rest_is_kept(
            CaseloadFile file, String row, String field, String reason) throws Exception {
        var imported = read(CaseloadFolder.small(folder).add(file, row));

        assertThat(imported.rejects()).hasSize(1);
        var reject = imported.rejects().getFirst();
        assertThat(reject.file()).isEqualTo(file.fileName());
        assertThat(reject.field()).isEqualTo(field);
        assertThat(reject.reason()).contains(reason);
        assertThat(record.session("S-1")).isPresent();
        assertThat(Files.readAllLines(folder.resolve("rejects.csv")))
                .hasSize(2)
                .startsWith("file,line,field,reason")
                .last()
                .asString()
                .startsWith(file.fileName() + "," + reject.line() + "," + field + ",");
    }

    @Test
    void a_row_whose_parent_was_rejected_is_rejected_too() {
        var imported = read(CaseloadFolder.small(folder)
                .only(CaseloadFile.PEOPLE, "X100001,Danny,Marsh,1990-02-99,MALE,en,")
                .add(CaseloadFile.DELIVERIES, "S-1,srt-01,FULL,,,,")
                .add(CaseloadFile.TASKS, "T-1,R-1,,,Call home,2026-01-12,,,"));

        assertThat(imported.rejects())
                .extracting(Reject::file)
                .containsExactly("people.csv", "referrals.csv", "sessions.csv", "deliveries.csv", "tasks.csv");
        assertThat(record.changes()).isEmpty();
    }

    @Test
    void a_rejected_parent_lets_nothing_hang_on_what_the_record_held_before() {
        read(CaseloadFolder.small(folder));
        var imported = read(CaseloadFolder.small(folder)
                .only(CaseloadFile.SESSIONS, "S-1,R-1,not a date,,,,,,ATTC,,,,")
                .add(CaseloadFile.DELIVERIES, "S-1,srt-01,FULL,,,,"));

        assertThat(imported.rejects()).extracting(Reject::field).containsExactly("held_on", "session_ref");
        assertThat(record.session("S-1").orElseThrow().deliveries()).isEmpty();
    }

    @Test
    void a_session_is_not_moved_to_another_person() {
        read(CaseloadFolder.small(folder));
        var imported = read(new CaseloadFolder(folder)
                .people("X100002,Sam,Hill,,,,")
                .referrals("R-1,X100002,skills-for-relationships,pilot,,2026-01-05,,,,,,,,,,,,"));
        assertThat(imported.rejects().getFirst().field()).isEqualTo("crn");
    }

    @Test
    void a_dry_run_writes_nothing_at_all() {
        var written = CaseloadFolder.small(folder).people("bad,,,,,,").write();
        var before = CaseloadFolder.contents(folder);

        var imported = files.read(desk, written, true);

        assertThat(imported.rejects()).hasSize(1);
        assertThat(imported.kept().getFirst().rows()).isEqualTo(1);
        assertThat(record.changes()).isEmpty();
        assertThat(CaseloadFolder.contents(folder)).isEqualTo(before);
    }

    @Test
    void a_clean_import_takes_an_old_list_of_rejects_away() {
        read(CaseloadFolder.small(folder).people("bad,,,,,,"));
        read(CaseloadFolder.small(folder));
        assertThat(folder.resolve("rejects.csv")).doesNotExist();
    }

    @Test
    void reasons_never_repeat_what_a_cell_held() {
        var imported = read(CaseloadFolder.small(folder)
                .people("Secretname,Secretname,Secretname,Secretname,Secretname,,")
                .sessions("S-2,R-1,Secretname,,,,,,,,,,"));
        assertThat(imported.rejects()).hasSize(2).noneMatch(no -> no.toString().contains("Secretname"));
    }

    @Test
    void lenient_where_the_contract_is_silent() {
        var imported = read(new CaseloadFolder(folder)
                .people("x100001,Danny,,,m,,", " X100002 ,,,,F,,")
                .referrals("R-1,x100001,Skills-For-Relationships,,Men With Female Victims,2026-01-05,licence,"
                        + "rehabilitation activity requirement,,,,,,, denial ; OTHER ;,,,")
                .sessions("S-1,R-1,2026-01-12,9:05,,office,rar,,attc,,,,YES")
                .add(CaseloadFile.DELIVERIES, "S-1,SRT-01,full,,yes,,"));

        assertThat(imported.rejects()).isEmpty();
        var session = record.session("S-1").orElseThrow();
        assertThat(session.session().counts()).as("the proposed rule").isTrue();
        assertThat(session.session().note().sensitive()).isTrue();
        var referral = record.referral("R-1").orElseThrow();
        assertThat(referral.choice().edition()).isEqualTo("current");
        assertThat(referral.choice().variant()).contains("female-victims");
        assertThat(referral.order().requirement()).contains("RAR");
        assertThat(referral.barriers()).hasSize(2);
        assertThat(record.person(new Crn("X100002"))).isPresent();
    }

    @Test
    void the_status_follows_from_what_was_done() {
        read(CaseloadFolder.small(folder)
                .referrals(
                        "R-2,X100001,skills-for-relationships,pilot,,2026-01-05,,,,,,,,,,,,",
                        "R-3,X100001,skills-for-relationships,pilot,,2026-01-05,,,,,,,,,,,,",
                        "R-4,X100001,skills-for-relationships,pilot,,2026-01-05,,,,,,,,,,,2026-02-01,COMPLETED",
                        "R-5,X100001,skills-for-relationships,pilot,,2026-01-05,,,,,,,,,,,2026-02-01,DECLINED")
                .sessions("S-2,R-2,2026-12-01,,,,,,,,,,", "S-3,R-3,2026-02-01,,,,,,UAAB,EA02,,,")
                .add(CaseloadFile.DELIVERIES, "S-1,srt-01,PART,,,,", "S-3,srt-01,FULL,,,,"));

        assertThat(record.referral("R-1").orElseThrow().status()).isEqualTo(ReferralStatus.IN_PROGRESS);
        assertThat(record.referral("R-2").orElseThrow().status()).isEqualTo(ReferralStatus.AWAITING_START);
        assertThat(record.referral("R-3").orElseThrow().status()).isEqualTo(ReferralStatus.REFERRED);
        assertThat(record.referral("R-4").orElseThrow().status()).isEqualTo(ReferralStatus.COMPLETE);
        assertThat(record.referral("R-5").orElseThrow().status()).isEqualTo(ReferralStatus.ENDED);
        assertThat(record.caseOf("R-1").orElseThrow().history())
                .extracting(StatusChange::status)
                .containsExactly(ReferralStatus.REFERRED, ReferralStatus.IN_PROGRESS);
        assertThat(record.session("S-3").orElseThrow().deliveries())
                .as("kept, and warned of later")
                .hasSize(1);
    }

    @Test
    void a_folder_without_a_required_file_is_refused_whole() throws Exception {
        CaseloadFolder.small(folder).write();
        Files.delete(folder.resolve("referrals.csv"));
        assertThatThrownBy(() -> files.read(desk, folder, false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("referrals.csv is not in that folder")
                .hasMessageContaining("Nothing was imported");
        assertThat(record.changes()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_take_the_rejects_leaves_the_record_as_it_was() throws Exception {
        CaseloadFolder.small(folder).people("bad,,,,,,").write();
        Files.createDirectories(folder.resolve("rejects.csv").resolve("in the way"));
        assertThatThrownBy(() -> files.read(desk, folder, false)).isInstanceOf(Trouble.class);
        assertThat(record.changes()).isEmpty();
        assertThat(CaseloadFolder.names(folder)).noneMatch(name -> name.endsWith(".part"));
    }
}
