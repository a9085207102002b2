package org.alongside.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The pilot's 55 referrals, built case by case from what the paper says of each group, as rows of caseload files:
/// nothing here knows a total.
public final class PilotCaseload {
    private static final int EXERCISES = 24;
    private static final int FOUNDATION = 8;
    private static final int MEAN_AGE_MONTHS = 34 * 12 + 7;

    private final CaseloadFolder folder;
    private final List<String> sara = new ArrayList<>();
    private int people;
    private int sessions;

    private PilotCaseload(Path folder) {
        this.folder = new CaseloadFolder(folder);
        for (int at = 0; at < 55; at++) { // spread over the groups, not bunched in the first
            sara.add(at * 16 % 55 < 16 ? "HIGH" : at * 16 % 55 < 40 ? "MEDIUM" : "");
        }
    }

    /// Writes the files into the folder.
    public static Path write(Path folder) {
        var pilot = new PilotCaseload(folder);
        pilot.times(6, one -> one.exercises(1, EXERCISES).ends("COMPLETED"));
        pilot.times(5, one -> one.exercises(1, FOUNDATION).exercises(9, 15).ends("SENTENCE_EXPIRED"));
        pilot.times(3, one -> one.exercises(1, FOUNDATION).ends("COMPLETED"));
        pilot.times(4, one -> one.exercises(1, FOUNDATION).exercises(20, 21));
        pilot.times(4, one -> one.missed("UAAB").ends("BREACH_BEFORE_START"));
        pilot.times(2, one -> one.ends("RECALLED"));
        pilot.times(3, one -> one.ends("ACCESSED_ACCREDITED_PROGRAMME"));
        pilot.times(5, one -> one.missed("AAME").missed("AFTA").ends("NOT_ENGAGED"));
        pilot.times(6, one -> one.exercises(1, 3).missed("UAAB").ends("BREACH_DURING"));
        pilot.times(10, one -> one.exercises(1, 5).ends("WORK_OR_CARE"));
        pilot.times(4, one -> one.watchedInPart(1, EXERCISES).ends("MOVED_AREA"));
        pilot.times(3, one -> one.exercises(1, 6));
        return pilot.folder.write();
    }

    private void times(int times, Consumer<One> story) {
        for (int time = 0; time < times; time++) {
            var one = new One();
            story.accept(one);
            one.write();
        }
    }

    /// One referral in the making.
    private final class One {
        private final int number = ++people;
        private final LocalDate referredOn = LocalDate.of(2017, 3, 1).plusDays(number);
        private final List<String> rows = new ArrayList<>();
        private LocalDate day = referredOn;
        private String ending = ",";

        One exercises(int from, int to) {
            return shown("FULL", from, to);
        }

        One watchedInPart(int from, int to) {
            return shown("PART", from, to);
        }

        private One shown(String shown, int from, int to) {
            for (int exercise = from; exercise <= to; exercise += 2) {
                var ref = session("ATTC");
                for (int each = exercise; each <= Math.min(exercise + 1, to); each++) {
                    folder.add(CaseloadFile.DELIVERIES, "%s,srt-%02d,%s,,,,".formatted(ref, each, shown));
                }
            }
            return this;
        }

        One missed(String outcome) {
            session(outcome);
            return this;
        }

        private String session(String outcome) {
            day = day.plusDays(7);
            var ref = "S-%04d".formatted(++sessions);
            rows.add("%s,R-%03d,%s,10:00,45,OFFICE,RAR,,%s,,,,false".formatted(ref, number, day, outcome));
            return ref;
        }

        One ends(String reason) {
            ending = day.plusDays(1) + "," + reason;
            return this;
        }

        void write() {
            // Whole months at referral lie evenly about the mean; the day of the month does not matter to them.
            var born =
                    referredOn.minusMonths(MEAN_AGE_MONTHS + 5L * (number - 28)).minusDays(3);
            folder.people("X%06d,Given,Family,%s,MALE,en,".formatted(100_000 + number, born));
            folder.referrals(
                    "R-%03d,X%06d,skills-for-relationships,pilot,female-victims,%s,COMMUNITY_ORDER,RAR,30,,%s,,,,DENIAL,,%s"
                            .formatted(number, 100_000 + number, referredOn, sara.get(number - 1), ending));
            folder.sessions(rows.toArray(String[]::new));
        }
    }
}
