package org.alongside.domain.team;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Decides whether a return with this head counts. Its signature has been checked against the signer it names.
///
/// @param ours the recipient of the team that reads it
/// @param restored whether a vault that was put back to an older state is taken
public record Judgement(String ours, Instant now, boolean restored) {
    private static final Duration AHEAD = Duration.ofDays(2); // clocks and zones disagree, but not more than that

    private static final Verdict.No WENT_BACK = new Verdict.No(
            "does not go on from what that vault sent before: the vault was put back to an older state, or a copy of it"
                    + " lives elsewhere",
            "Ask the practitioner. After a restore, take it with --restored.",
            true);

    /// The verdict.
    ///
    /// @param digest of the return
    /// @param member who was admitted for its vault or with its key, if anyone was
    /// @param last what the team holds of that vault
    public Verdict of(ReturnHead head, String digest, Optional<TeamMember> member, Optional<Held> last) {
        if (!head.team().equals(ours)) {
            return no("was made for another team", "Ask for one that is made for yours: they run team join first.");
        }
        if (member.isEmpty()) {
            return no(
                    "is signed by a key that this team has not admitted",
                    "Compare the fingerprint with its sender and admit it: alongside team admit.");
        }
        if (!member.get().signer().equals(head.signer())) {
            return no(
                    "is signed for a vault with a key that was not admitted for that vault",
                    "If the vault got new keys, compare the new fingerprint and admit it again.");
        }
        if (head.madeAt().isAfter(now.plus(AHEAD))) {
            return no("was made in the future", "Set the clock of whoever made it, and ask for it again.");
        }
        return last.map(held -> after(held, new Named(head.number(), digest), head))
                .orElseGet(Verdict.Take::new);
    }

    private Verdict after(Held held, Named named, ReturnHead head) {
        if (named.equals(held.named())) {
            return new Verdict.Same();
        }
        if (named.number() <= held.head().number()) {
            return held.head().earlier().contains(named)
                            || isBefore(named.number(), held.head().earlier())
                    ? no("is older than the one that is here", "Nothing needs to be done.")
                    : wentBack();
        }
        boolean knows =
                head.earlier().contains(held.named()) || isBefore(held.head().number(), head.earlier());
        return knows && head.seq() >= held.head().seq() ? new Verdict.Take() : wentBack();
    }

    /// Whether that number is older than all that a full list names.
    private static boolean isBefore(long number, List<Named> listed) {
        return listed.size() == ReturnHead.MOST_EARLIER
                && number < listed.getFirst().number();
    }

    private Verdict wentBack() {
        return restored ? new Verdict.Take() : WENT_BACK;
    }

    private static Verdict.No no(String why, String nextStep) {
        return new Verdict.No(why, nextStep, false);
    }
}
