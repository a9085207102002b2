package org.alongside.app.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.domain.goal.Level;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.session.Outcome;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.Shown;
import org.alongside.domain.session.TaskStatus;

/// Twelve invented people, one at each stage a practitioner meets. CRNs are of the usual shape and belong to nobody.
final class PracticeCaseload {
    static final List<Story> STORIES = List.of(
            new Story("X700101", "Aaron", "Brightwell", 27, 9, Sara.MEDIUM, Set.of(Barrier.GROUP_UNSUITABLE))
                    .with(Visit.planned(1)),
            new Story("X700102", "Dilwyn", "Prys", 41, 64, Sara.HIGH, Set.of(Barrier.ALCOHOL))
                    .speaking("cy", "Reads slowly; large print helps.")
                    .with(Visit.held(
                            50, 8, "Came early, a little nervous.", List.of("To be calm at home", "My lads"), 1))
                    .with(Visit.held(36, 8, "In good spirits after a week of work.", List.of("Laughing together"), 2))
                    .wanting(
                            "Be calm when I pick up my lads",
                            "Calm three times out of four",
                            Level.LESS,
                            Map.of(22, Level.LESS))
                    .with(Visit.held(22, 9, "Tired. Slept badly.", List.of("I don't give up", "I fix things"), 3))
                    .with(Visit.planned(0)),
            new Story("X700103", "Marek", "Nowicki", 33, 58, Sara.MEDIUM, Set.of(Barrier.DENIAL))
                    .with(Visit.held(47, 5, "Said he was here because he had to be.", List.of("Not sure yet"), 1)
                            .feeling(Relevance.NOT_ME))
                    .with(Visit.missed(33, Outcome.UAAB, "No call before or after."))
                    .with(Visit.held(26, 6, "Explained he had mixed up the week.", List.of("Someone who listens"), 2)
                            .taskWas(TaskStatus.NOT_DONE))
                    .with(Visit.held(12, 7, "More open today.", List.of("I can walk away now"), 3))
                    .with(Visit.planned(2)),
            complete(),
            foundationDone(),
            new Story("X700106", "Liam", "Rourke", 24, 80, Sara.HIGH, Set.of(Barrier.MENTAL_HEALTH))
                    .with(Visit.held(70, 6, "Low mood; agreed to keep it short.", List.of("To feel less angry"), 1))
                    .with(Visit.held(56, 6, "Seeing his GP this week.", List.of("Quiet evenings"), 2)
                            .sensitive())
                    .now(ReferralStatus.PAUSED, "Waiting for a mental health appointment; look again in a month."),
            new Story("X700107", "Terry", "Whitlow", 46, 120, Sara.HIGH, Set.of(Barrier.DENIAL, Barrier.ALCOHOL))
                    .with(Visit.held(105, 4, "Guarded.", List.of("Nothing, it was nothing"), 1)
                            .feeling(Relevance.NOT_ME))
                    .with(Visit.missed(91, Outcome.UAAB, "Phone switched off."))
                    .ending(77, EndReason.BREACH_DURING, "Returned to court for breach."),
            new Story("X700108", "Joseph", "Adebayo", 30, 140, Sara.MEDIUM, Set.of(Barrier.NON_COMPLIANCE))
                    .with(Visit.missed(128, Outcome.UAAB, "Did not come to the first appointment."))
                    .ending(112, EndReason.BREACH_BEFORE_START, "Breached before the work could begin."),
            new Story("X700109", "Gareth", "Huws", 52, 21, Sara.MEDIUM, Set.of(Barrier.LEARNING_NEED))
                    .now(ReferralStatus.SUITABLE_NOT_READY, "Moving house; start once he is settled."),
            new Story("X700110", "Paul", "Lindley", 38, 44, Sara.MEDIUM, Set.of(Barrier.GROUP_UNSUITABLE))
                    .seeing("male-victims")
                    .with(Visit.held(30, 8, "Glad that the stories are about couples like his.", List.of("Trust"), 1))
                    .with(Visit.held(16, 8, "The clip would not open; we read it together.", List.of("Kindness"), 2)
                            .by(Shown.SCRIPT))
                    .with(Visit.planned(5)),
            new Story("X700111", "Kieran", "Marsh", 29, 40, Sara.HIGH, Set.of(Barrier.DRUGS))
                    .with(Visit.held(27, 7, "Talked about the weekend.", List.of("A fresh start"), 1)
                            .by(Shown.PART))
                    .with(Visit.missed(4, Outcome.AFTA, "Texted to say he was unwell; asked for evidence.")),
            new Story("X700112", "Darren", "Coles", 36, 35, Sara.MEDIUM, Set.of(Barrier.NO_TIME_LEFT))
                    .licensed()
                    .with(Visit.held(20, 7, "Settling in after release.", List.of("To see my daughter"), 1))
                    .with(Visit.planned(-1)));

    private PracticeCaseload() {}

    private static Story complete() {
        var story = new Story("X700104", "Curtis", "Boatman", 34, 260, Sara.HIGH, Set.of(Barrier.DENIAL))
                .following("pilot");
        var words = List.of("I see it from her side more now", "I stop and think");
        for (int pair = 0; pair < 12; pair++) {
            story.with(Visit.held(
                    245 - pair * 14,
                    6 + pair / 4,
                    "Came on time and ready to work.",
                    words,
                    2 * pair + 1,
                    2 * pair + 2));
        }
        return story.wanting(
                        "Talk to her without it turning into a row",
                        "One calm talk about money in a month",
                        Level.MUCH_LESS,
                        Map.of(160, Level.LESS, 91, Level.MORE))
                .ending(80, EndReason.COMPLETED, "All 24 exercises of the pilot edition.");
    }

    private static Story foundationDone() {
        var story =
                new Story("X700105", "Imran", "Shafiq", 31, 150, Sara.MEDIUM, Set.of(Barrier.PROGRAMME_UNAVAILABLE));
        var words = List.of("I can feel it in my shoulders first");
        for (int number = 1; number <= 8; number++) {
            story.with(Visit.held(140 - number * 12, 7, "Working steadily.", words, number));
        }
        return story.with(
                        Visit.held(18, 8, "Chose the next exercise himself.", List.of("Not every thought is true"), 9))
                .with(Visit.held(
                        7, 9, "Used a time out this week, and it worked.", List.of("Checking before I speak"), 10))
                .with(Visit.planned(0))
                .wanting(
                        "Walk away before I shout",
                        "I walk away more often than not",
                        Level.MUCH_LESS,
                        Map.of(7, Level.EXPECTED));
    }
}
