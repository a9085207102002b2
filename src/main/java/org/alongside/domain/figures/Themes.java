package org.alongside.domain.figures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.domain.progress.Case;
import org.alongside.domain.progress.Origin;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.CodingRules;
import org.alongside.domain.session.SessionRecord;

/// Which themes were found in what was said and written, how much of it nobody has gone through, and what people say of
/// clips. A person in two practitioners' records counts once.
public final class Themes implements Fold {
    private final Map<Theme, Found> themes = new EnumMap<>(Theme.class);
    private final Map<Subtheme, Found> subthemes = new EnumMap<>(Subtheme.class);
    private final SortedMap<Content.Piece, Flags> flags = new TreeMap<>(Content.Piece.ORDER);
    private final Map<String, Integer> crns = new HashMap<>();
    private int answers;
    private int answersCoded;
    private int notes;
    private int notesCoded;
    private int orphans;

    /// None yet.
    public Themes() {
        for (var theme : Theme.values()) {
            themes.put(theme, new Found());
        }
        for (var subtheme : Subtheme.values()) {
            subthemes.put(subtheme, new Found());
        }
    }

    /// Where something was found.
    public static final class Found {
        private final Set<Integer> people = new HashSet<>();
        private int codings;
        private int referrals;

        /// How often it was found.
        public int codings() {
            return codings;
        }

        /// In how many referrals.
        public int referrals() {
            return referrals;
        }

        /// With how many people.
        public int people() {
            return people.size();
        }
    }

    /// What was said of one clip.
    public static final class Flags {
        private final Map<ClipFlag, Map<AnsweredBy, Integer>> said = new EnumMap<>(ClipFlag.class);

        private void add(ClipFlag flag, AnsweredBy by) {
            said.computeIfAbsent(flag, any -> new EnumMap<>(AnsweredBy.class)).merge(by, 1, Integer::sum);
        }

        /// How often that was said, by whomever.
        public int of(ClipFlag flag) {
            return said.getOrDefault(flag, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        /// How often that one said it.
        public int of(ClipFlag flag, AnsweredBy by) {
            return said.getOrDefault(flag, Map.of()).getOrDefault(by, 0);
        }

        /// How much was said in all.
        public int all() {
            int all = 0;
            for (var flag : ClipFlag.values()) {
                all += of(flag);
            }
            return all;
        }
    }

    @Override
    public void add(Origin origin, Case one) {
        int person = person(one.person().crn().text());
        var here = new Here();
        var choice = one.referral().choice();
        for (var record : one.sessions()) {
            count(record);
            record.codings().forEach(coding -> found(coding.theme(), coding.subtheme(), person, here));
            for (var flagged : record.flags()) {
                var piece = Content.Piece.of(choice, flagged.exercise());
                flags.computeIfAbsent(piece, any -> new Flags()).add(flagged.flag(), flagged.by());
            }
        }
        end(here);
    }

    /// Counts one referral's answers where there is no case: as quotes of an extract come.
    ///
    /// @param person what tells people apart
    /// @param themesOfEach what was found in each answer; may be nothing
    public void add(String person, Collection<? extends Collection<Finding>> themesOfEach) {
        int who = person(person);
        var here = new Here();
        for (var themesOfOne : themesOfEach) {
            answers++;
            answersCoded += themesOfOne.isEmpty() ? 0 : 1;
            themesOfOne.forEach(finding -> found(finding.theme(), finding.subtheme(), who, here));
        }
        end(here);
    }

    /// A theme, and which of its subthemes.
    public record Finding(Theme theme, Optional<Subtheme> subtheme) {}

    /// What was found in one referral.
    private record Here(Set<Theme> themes, Set<Subtheme> subthemes) {
        Here() {
            this(EnumSet.noneOf(Theme.class), EnumSet.noneOf(Subtheme.class));
        }
    }

    private int person(String key) {
        return crns.computeIfAbsent(key, fresh -> crns.size());
    }

    private void found(Theme theme, Optional<Subtheme> narrower, int person, Here here) {
        var found = of(theme);
        found.codings++;
        found.people.add(person);
        here.themes().add(theme);
        narrower.ifPresent(one -> {
            var subtheme = of(one);
            subtheme.codings++;
            subtheme.people.add(person);
            here.subthemes().add(one);
        });
    }

    private void end(Here here) {
        here.themes().forEach(theme -> of(theme).referrals++);
        here.subthemes().forEach(subtheme -> of(subtheme).referrals++);
    }

    private void count(SessionRecord record) {
        var coded = new HashSet<Passage>();
        record.codings().forEach(coding -> coded.add(coding.passage()));
        for (var said : record.responses()) {
            if (!said.answer().isBlank()) {
                answers++;
                answersCoded += coded.contains(new Passage(said.exercise(), said.prompt())) ? 1 : 0;
            }
        }
        if (!record.session().note().text().isBlank()) {
            notes++;
            notesCoded += coded.contains(Passage.NOTE) ? 1 : 0;
        }
        orphans += (int) record.codings().stream()
                .filter(coding -> CodingRules.words(record, coding.passage()).isBlank())
                .count();
    }

    /// Where that theme was found.
    public Found of(Theme theme) {
        return themes.getOrDefault(theme, new Found());
    }

    /// Where that subtheme was found.
    public Found of(Subtheme subtheme) {
        return subthemes.getOrDefault(subtheme, new Found());
    }

    /// What was said of clips, by toolkit, exercise and variant.
    public SortedMap<Content.Piece, Flags> flags() {
        return flags;
    }

    /// People read of, each once.
    public int people() {
        return crns.size();
    }

    /// Answers to prompts that hold words.
    public int answers() {
        return answers;
    }

    /// Of those, how many somebody has found a theme in.
    public int answersCoded() {
        return answersCoded;
    }

    /// Notes that hold words.
    public int notes() {
        return notes;
    }

    /// Of those, how many somebody has found a theme in.
    public int notesCoded() {
        return notesCoded;
    }

    /// Codings whose words are not here: changed since, or left out of a return.
    public int orphans() {
        return orphans;
    }
}
