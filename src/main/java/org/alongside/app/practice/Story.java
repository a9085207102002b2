package org.alongside.app.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.goal.GoalDraft;
import org.alongside.domain.goal.Level;
import org.alongside.domain.referral.Barrier;
import org.alongside.domain.referral.EndReason;
import org.alongside.domain.referral.ReferralStatus;
import org.alongside.domain.referral.Sara;
import org.alongside.domain.referral.Sentence;

/// One invented person's way through the toolkit, told step by step.
final class Story {
    private final String crn;
    private final String givenName;
    private final String familyName;
    private final int age;
    private final int referredDaysAgo;
    private final Sara sara;
    private final Set<Barrier> barriers;
    private final List<Visit> visits = new ArrayList<>();
    private String language = "en";
    private String supportNeeds = "";
    private String edition = "current";
    private String variant = "female-victims";
    private Sentence sentence = Sentence.COMMUNITY_ORDER;
    private Optional<Move> move = Optional.empty();
    private Optional<Aim> goal = Optional.empty();
    private Optional<End> end = Optional.empty();

    /// A status typed by the practitioner.
    record Move(ReferralStatus status, String reason) {}

    /// A goal, and how far it had come so many days ago.
    record Aim(String wanted, String expected, Level baseline, Map<Integer, Level> levels) {
        /// Keeps its own copy.
        Aim {
            levels = Map.copyOf(levels);
        }

        GoalDraft draft(LocalDate on) {
            return new GoalDraft(
                    Optional.empty(),
                    wanted,
                    1,
                    Map.of(Level.EXPECTED, expected),
                    Optional.of(baseline),
                    Optional.of(on));
        }
    }

    /// How it ended.
    record End(int daysAgo, EndReason reason, String comment) {}

    Story(
            String crn,
            String givenName,
            String familyName,
            int age,
            int referredDaysAgo,
            Sara sara,
            Set<Barrier> barriers) {
        this.crn = crn;
        this.givenName = givenName;
        this.familyName = familyName;
        this.age = age;
        this.referredDaysAgo = referredDaysAgo;
        this.sara = sara;
        this.barriers = Set.copyOf(barriers);
    }

    Story with(Visit visit) {
        visits.add(visit);
        return this;
    }

    Story speaking(String tag, String needs) {
        language = tag;
        supportNeeds = needs;
        return this;
    }

    Story following(String id) {
        edition = id;
        return this;
    }

    Story seeing(String id) {
        variant = id;
        return this;
    }

    Story licensed() {
        sentence = Sentence.LICENCE;
        return this;
    }

    Story now(ReferralStatus status, String reason) {
        move = Optional.of(new Move(status, reason));
        return this;
    }

    Story wanting(String wanted, String expected, Level baseline, Map<Integer, Level> levels) {
        goal = Optional.of(new Aim(wanted, expected, baseline, levels));
        return this;
    }

    Story ending(int daysAgo, EndReason reason, String comment) {
        end = Optional.of(new End(daysAgo, reason, comment));
        return this;
    }

    String crn() {
        return crn;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    int age() {
        return age;
    }

    int referredDaysAgo() {
        return referredDaysAgo;
    }

    Sara sara() {
        return sara;
    }

    Set<Barrier> barriers() {
        return barriers;
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    String language() {
        return language;
    }

    String supportNeeds() {
        return supportNeeds;
    }

    String edition() {
        return edition;
    }

    String variant() {
        return variant;
    }

    Sentence sentence() {
        return sentence;
    }

    Optional<Aim> goal() {
        return goal;
    }

    Optional<Move> move() {
        return move;
    }

    Optional<End> end() {
        return end;
    }
}
