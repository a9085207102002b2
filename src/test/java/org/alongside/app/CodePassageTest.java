package org.alongside.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.app.CodePassage.Finding;
import org.alongside.contracts.Sample;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Kind;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Themes and complaints about clips, on a session of the sample: `srt-01` and `srt-02` used, two answers to `srt-01`.
final class CodePassageTest {
    private static final Toolkits TOOLKITS = new InstalledToolkits(Path.of("content"));
    private static final Passage ANSWER = new Passage("srt-01", "p2");

    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk = record.desk("2026-11-22", TOOLKITS);
    private String ref = "";

    @BeforeEach
    void keepASession() {
        var sample = new Sample(7);
        var person = sample.person(1);
        var referral = sample.referral(person);
        var session = sample.session(referral, LocalDate.of(2026, 10, 5));
        record.keep(sample.referred(person, referral));
        record.keep(Sample.logged(person, session));
        ref = session.session().appointment().ref();
    }

    private Find.Held held() {
        return new Find(desk).session(ref).orElseThrow();
    }

    private Decision<?> code(Passage passage, Theme theme, Optional<Subtheme> subtheme) {
        return new CodePassage(desk).keep(held(), new Finding(passage, theme, subtheme));
    }

    private String refusal(Decision<?> decision) {
        assertThat(record.changes()).hasSize(2);
        return ((Decision.Refuse<?>) decision).sentence(((Decision.Refuse<?>) decision).field());
    }

    @Test
    void a_theme_found_is_kept_with_who_found_it_and_when_and_can_be_taken_back() {
        assertThat(code(ANSWER, Theme.RELATIONSHIP, Optional.of(Subtheme.DISCLOSURE)))
                .isInstanceOf(Decision.Keep.class);

        assertThat(held().record().codings())
                .filteredOn(coding -> coding.passage().equals(ANSWER))
                .singleElement()
                .satisfies(coding -> {
                    assertThat(coding.on()).isEqualTo(desk.today());
                    assertThat(coding.by()).isEqualTo(desk.by());
                });
        assertThat(record.changes().getLast().verb()).isEqualTo("theme.code");

        new CodePassage(desk)
                .takeBack(held(), new Finding(ANSWER, Theme.RELATIONSHIP, Optional.of(Subtheme.DISCLOSURE)));
        assertThat(held().record().codings())
                .noneMatch(coding -> coding.passage().equals(ANSWER));
        assertThat(record.changes().getLast().kind()).isEqualTo(Kind.ALTERATION);
    }

    @Test
    void what_cannot_be_found_there_is_refused_and_nothing_is_kept() {
        assertThat(refusal(code(new Passage("srt-02", "p1"), Theme.MOTIVATION, Optional.empty())))
                .contains("is no answer of this session");
        assertThat(refusal(code(ANSWER, Theme.FLEXIBILITY, Optional.empty()))).contains("is one of practitioners");
        assertThat(refusal(code(ANSWER, Theme.MOTIVATION, Optional.of(Subtheme.DISCLOSURE))))
                .contains("belongs to another theme", "CURIOSITY");
        assertThat(refusal(code(new Passage("srt-01", "p1"), Theme.MOTIVATION, Optional.of(Subtheme.CURIOSITY))))
                .contains("already");
        var nothing = new CodePassage(desk).takeBack(held(), new Finding(ANSWER, Theme.MOTIVATION, Optional.empty()));
        assertThat(refusal(nothing)).contains("is not found in these words");
    }

    @Test
    void a_note_takes_themes_of_both_frameworks() {
        assertThat(code(Passage.NOTE, Theme.TRAINING_NEEDS, Optional.empty())).isInstanceOf(Decision.Keep.class);
        assertThat(code(Passage.NOTE, Theme.ENGAGEMENT, Optional.empty())).isInstanceOf(Decision.Keep.class);
    }

    @Test
    void a_clip_is_flagged_once_by_each_and_only_where_it_was_used() {
        var flags = new FlagClip(desk);
        assertThat(flags.keep(held(), "srt-01", ClipFlag.TOO_CHILDISH, AnsweredBy.PERSON))
                .isInstanceOf(Decision.Keep.class);
        flags.keep(held(), "srt-01", ClipFlag.TOO_CHILDISH, AnsweredBy.PERSON);
        flags.keep(held(), "srt-01", ClipFlag.TOO_CHILDISH, AnsweredBy.PRACTITIONER);
        assertThat(held().record().flags())
                .filteredOn(flagged -> flagged.exercise().equals("srt-01"))
                .hasSize(2);
        assertThat(flags.keep(held(), "srt-03", ClipFlag.STEREOTYPE, AnsweredBy.PERSON))
                .isInstanceOf(Decision.Refuse.class);

        assertThat(flags.takeBack(held(), "srt-02", ClipFlag.ACCENT_UNCLEAR, AnsweredBy.PERSON))
                .isInstanceOf(Decision.Keep.class);
        assertThat(flags.takeBack(held(), "srt-02", ClipFlag.ACCENT_UNCLEAR, AnsweredBy.PERSON))
                .isInstanceOf(Decision.Refuse.class);
    }
}
