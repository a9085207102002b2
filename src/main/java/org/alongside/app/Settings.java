package org.alongside.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Row;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.text.Clean;

/// The vault's settings, by name.
public final class Settings {
    /// The practitioner's name.
    public static final String BY = "by";

    /// Region, PDU and team.
    public static final String REGION = "region";

    /// The probation delivery unit.
    public static final String PDU = "pdu";

    /// The team.
    public static final String TEAM = "team";

    /// Idle minutes before it locks, 1 to 15.
    public static final String LOCK_MINUTES = "lock-minutes";

    /// Working days until evidence of an absence is due.
    public static final String EVIDENCE_DAYS = "evidence-days";

    /// Printed at head and foot.
    public static final String MARKING = "marking";

    /// The shield's PIN, as `salt:digest` in hex; empty for none.
    public static final String SHIELD_PIN = "shield-pin";

    /// When the last verified copy of the vault was made, as an instant; empty before the first.
    public static final String LAST_COPY = "last-copy";

    /// When the last verified copy was made that lies on another disk than the vault, as an instant.
    public static final String LAST_COPY_OUTSIDE = "last-copy-outside";

    /// The age recipient of the team that returns go to; empty before a team is joined.
    public static final String TEAM_RECIPIENT = "team-recipient";

    /// Whether notes, answers and reasons go into a return: `yes` or `no`.
    public static final String RETURN_FREE_TEXT = "return-free-text";

    /// Whole years that a person is kept after the last referral ended, by how it concluded. What is usual
    /// is six years where there was work, as long as a claim can be brought (Limitation Act 1980, ss. 2 and
    /// 5), two where there was none, and one for a person who was never referred. A service's own schedule
    /// goes before these.
    public static final String RETENTION_COMPLETED = "retention-years-completed";

    /// As [#RETENTION_COMPLETED], for a referral that ended early.
    public static final String RETENTION_ENDED_EARLY = "retention-years-ended-early";

    /// As [#RETENTION_COMPLETED], for a referral that was cancelled before any work.
    public static final String RETENTION_CANCELLED = "retention-years-cancelled";

    /// As [#RETENTION_COMPLETED], for a person without any referral, from the day the person was added.
    public static final String RETENTION_NEVER_REFERRED = "retention-years-never-referred";

    /// Where a supervisor's team store is, as `jdbc:postgresql://HOST/DATABASE?user=NAME`; empty for the vault's
    /// folder.
    public static final String TEAM_STORE = "team-store";

    /// The file with the certificate that vouches for that server; empty for whom the machine trusts.
    public static final String TEAM_STORE_CERTIFICATE = "team-store-certificate";

    private static final int YEARS_MAX = 100;

    /// Every setting that people set, in the order in which they are listed.
    public static final List<Rule> RULES = List.of(
            new Rule(BY, "", new Holds.Words(200), "Your name, written beside every change."),
            new Rule(REGION, "", new Holds.Words(200), "The region."),
            new Rule(PDU, "", new Holds.Words(200), "The probation delivery unit."),
            new Rule(TEAM, "", new Holds.Words(200), "The team."),
            new Rule(LOCK_MINUTES, "5", new Holds.Count(1, 15), "Idle minutes before the vault locks."),
            new Rule(EVIDENCE_DAYS, "6", new Holds.Count(1, 60), "Working days until evidence of an absence is due."),
            new Rule(MARKING, "OFFICIAL-SENSITIVE", new Holds.Words(60), "Printed at head and foot of every page."),
            new Rule(SHIELD_PIN, "", new Holds.Secret(), "The PIN that lifts the shield; set it in the screens."),
            new Rule(
                    RETURN_FREE_TEXT,
                    "yes",
                    new Holds.Choice(List.of("yes", "no")),
                    "Whether notes, answers and reasons go into a return."),
            new Rule(
                    TEAM_STORE,
                    "",
                    new Holds.Words(500),
                    "The team's store, jdbc:postgresql://HOST/DATABASE?user=NAME; empty: in the vault."),
            new Rule(
                    TEAM_STORE_CERTIFICATE,
                    "",
                    new Holds.Words(500),
                    "The file of who vouches for that server; empty: whom this machine trusts."),
            years(RETENTION_COMPLETED, 6, "Years a person is kept after the work was completed."),
            years(RETENTION_ENDED_EARLY, 6, "Years a person is kept after the work ended early."),
            years(RETENTION_CANCELLED, 2, "Years a person is kept after a referral without any work."),
            years(RETENTION_NEVER_REFERRED, 1, "Years a person is kept who was never referred."));

    private static Rule years(String name, int usual, String about) {
        return new Rule(name, String.valueOf(usual), new Holds.Count(1, YEARS_MAX), about);
    }

    /// A setting and what it may hold.
    ///
    /// @param usual what it is until someone sets it
    /// @param about one sentence for whoever sets it
    public record Rule(String name, String usual, Holds holds, String about) {
        /// What is to be kept, or why it may not be. Blank words are nothing.
        public Decision<String> decide(String typed) {
            var tidy = typed.strip();
            return switch (holds) {
                case Holds.Count count ->
                    count.fits(tidy)
                            ? Decision.keep(String.valueOf(Integer.parseInt(tidy)))
                            : Decision.refuse(name, "must be " + count.words(), "The usual one is " + usual + ".");
                case Holds.Choice choice ->
                    choice.allowed().contains(tidy.toLowerCase(Locale.ROOT))
                            ? Decision.keep(tidy.toLowerCase(Locale.ROOT))
                            : Decision.refuse(name, "must be " + choice.words(), "The usual one is " + usual + ".");
                case Holds.Words words ->
                    tidy.length() <= words.longest() && tidy.equals(Clean.line(tidy))
                            ? Decision.keep(tidy)
                            : Decision.refuse(name, "must be " + words.words(), "Shorten it.");
                case Holds.Secret secret -> Decision.refuse(name, "is " + secret.words(), "Set it in the screens.");
            };
        }
    }

    /// What kind of thing a setting holds.
    public sealed interface Holds {
        /// In words, to follow "must be".
        String words();

        /// A whole number within bounds, both of them allowed.
        record Count(int least, int most) implements Holds {
            boolean fits(String typed) {
                if (!typed.matches("\\d{1,6}")) {
                    return false;
                }
                int number = Integer.parseInt(typed);
                return number >= least && number <= most;
            }

            @Override
            public String words() {
                return "a whole number from " + least + " to " + most;
            }
        }

        /// One line of text; may be empty.
        record Words(int longest) implements Holds {
            @Override
            public String words() {
                return "one line of at most " + longest + " characters";
            }
        }

        /// One of a few words.
        record Choice(List<String> allowed) implements Holds {
            /// Keeps its own copy.
            public Choice {
                allowed = List.copyOf(allowed);
            }

            @Override
            public String words() {
                return String.join(" or ", allowed);
            }
        }

        /// What must not pass by in the clear: neither shown nor taken here.
        record Secret() implements Holds {
            @Override
            public String words() {
                return "a secret, which is never typed where others can read it";
            }
        }
    }

    private final Records records;

    /// Of this record.
    public Settings(Records records) {
        this.records = records;
    }

    /// The rule of that name, if there is such a setting.
    public static Optional<Rule> rule(String name) {
        return RULES.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /// What may be kept under that name, or why not.
    public static Decision<String> decide(String name, String typed) {
        return rule(name)
                .map(rule -> rule.decide(typed))
                .orElseGet(
                        () -> Decision.refuse(name, "is not a setting", "The list of settings shows what there is."));
    }

    /// What it is set to, or its default.
    public String get(String name) {
        return records.setting(name).map(Records.Setting::content).orElseGet(() -> usual(name));
    }

    private static String usual(String name) {
        return rule(name).map(Rule::usual).orElse("");
    }

    /// A setting that holds a number, kept within its bounds whatever the record says.
    public int number(String name) {
        var rule = rule(name).orElseThrow(() -> new IllegalArgumentException("no setting is called " + name));
        if (!(rule.holds() instanceof Holds.Count bounds)) {
            throw new IllegalArgumentException(name + " holds no number");
        }
        var words = get(name);
        int number = Integer.parseInt(words.matches("\\d{1,6}") ? words : rule.usual());
        return Math.clamp(number, bounds.least(), bounds.most());
    }

    /// The row that sets it.
    public static RowChange row(Optional<UUID> before, Ids ids, String name, String content) {
        return new RowChange.Put(
                new Row("setting", before.orElseGet(ids::next), Map.of("name", name, "content", content)));
    }

    /// Sets it; returns once that is on disk.
    public static void set(Desk desk, String name, String content) {
        var before = desk.records().setting(name).map(Records.Setting::id);
        desk.keeper()
                .keep(new Change(
                        desk.now(),
                        desk.by(),
                        Kind.HOUSEKEEPING,
                        "setting.set",
                        Optional.empty(),
                        name,
                        List.of(row(before, desk.ids(), name, content))));
    }
}
