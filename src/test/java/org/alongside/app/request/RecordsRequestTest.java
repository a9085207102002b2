package org.alongside.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.Desk;
import org.alongside.app.KeepPerson;
import org.alongside.app.RecordInMemory;
import org.alongside.app.print.Stamp;
import org.alongside.contracts.Sample;
import org.alongside.domain.Decision;
import org.alongside.domain.paper.Block;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.alongside.domain.record.SessionRows;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;

final class RecordsRequestTest {
    private static final String NOTE = "Check in: tired.";
    private static final Stamp STAMP = new Stamp("OFFICIAL", "Pat Green", LocalDateTime.parse("2026-11-22T12:00"));
    private static final Review NOT_LOOKED_AT = new Review(Optional.empty(), Set.of());

    private final RecordInMemory record = new RecordInMemory();
    private final Desk desk =
            record.desk("2026-11-22", new InstalledToolkits(Path.of("content").toAbsolutePath()));
    private final Sample sample = new Sample(3);
    private final Person person = sample.person(1);

    RecordsRequestTest() {
        var referral = sample.referral(person);
        var session = sample.session(referral, LocalDate.of(2026, 10, 1));
        record.keep(sample.referred(person, referral));
        record.keep(Sample.logged(person, session));
        record.keep(Sample.put(person, SessionRows.of(sample.task(referral, session.session()))));
    }

    private RecordsRequest.Answer answer(Review review) {
        return switch (new RecordsRequest(desk)
                .answer(record.person(person.id()).orElseThrow(), review, STAMP)) {
            case Decision.Keep<RecordsRequest.Answer>(var answer) -> answer;
            case Decision.Refuse<RecordsRequest.Answer> no -> throw new AssertionError(no.reason());
        };
    }

    private static Review names(Set<String> released, String... names) {
        return new Review(Optional.of(new NameMask(List.of(names), List.of())), released);
    }

    /// The codes of the texts of that field, by what the list says of them.
    private List<String> codes(String field, String standing, Review review) {
        return new RecordsRequest(desk)
                .list(person, review).rows().cells().stream()
                        .filter(row -> row.get(2).equals(field) && row.get(4).equals(standing))
                        .map(List::getFirst)
                        .toList();
    }

    private static String text(RecordsRequest.Answer answer) {
        return answer.file().data().toString() + answer.document().blocks();
    }

    @Test
    void no_free_text_leaves_before_somebody_has_looked() {
        var said = text(answer(NOT_LOOKED_AT));
        assertThat(said)
                .doesNotContain(NOTE, "I waited", "Large print", "Notice one moment", "he asked for it", "snow");
        assertThat(said).contains("Given1", "X000001", "SUITABLE", Review.NOT_LOOKED_AT);
    }

    @Test
    void what_names_nobody_is_shown_and_what_names_somebody_is_not() {
        var said = text(answer(names(Set.of(), "Snow")));
        assertThat(said)
                .contains("I waited", "Large print", "Notice one moment")
                .doesNotContain("snow");
    }

    @Test
    void a_released_text_is_shown_with_the_names_blacked_out() {
        var code = codes("support_needs", "withheld", names(Set.of(), "Large")).getFirst();
        var said = text(answer(names(Set.of(code), "Large")));
        assertThat(said).contains("█████ print");
    }

    @Test
    void a_sensitive_note_stands_apart_and_only_when_it_is_released() {
        assertThat(text(answer(names(Set.of())))).doesNotContain(NOTE);
        var code = codes("note", "withheld", names(Set.of())).getFirst();
        var answer = answer(names(Set.of(code)));
        var blocks = answer.document().blocks();
        int apart = blocks.lastIndexOf(new Block.PageBreak());
        assertThat(blocks.subList(0, apart).toString()).doesNotContain(NOTE);
        assertThat(blocks.subList(apart, blocks.size()).toString()).contains(NOTE);
        var data = answer.file().data();
        assertThat(String.valueOf(data.get("sensitive_notes"))).contains(NOTE);
        assertThat(String.valueOf(data.get("sessions"))).doesNotContain(NOTE);
    }

    @Test
    void a_code_stays_the_same_whatever_is_added_or_changed() {
        var before = codes("note", "withheld", NOT_LOOKED_AT);
        record.keep(sample.referred(person, sample.referral(person)));
        new KeepPerson(desk)
                .edit(new Person(
                        person.id(),
                        person.crn(),
                        "Another",
                        person.familyName(),
                        person.dateOfBirth(),
                        person.sex(),
                        "en",
                        "Other needs"));
        assertThat(codes("note", "withheld", NOT_LOOKED_AT)).isEqualTo(before);
        var said = text(answer(names(Set.of())));
        assertThat(said).as("the wording before").contains("Reads slowly", "Other needs");
    }

    @Test
    void an_unknown_code_is_refused_and_discloses_nothing() {
        int before = record.changes().size();
        assertThat(new RecordsRequest(desk).answer(person, names(Set.of("F-000000")), STAMP))
                .isInstanceOf(Decision.Refuse.class);
        assertThat(record.changes()).hasSize(before);
    }

    @Test
    void nothing_held_is_said_aloud() {
        var empty = text(answer(NOT_LOOKED_AT));
        assertThat(empty).contains("Nothing is held.");
        var nothing = new RecordsRequest(desk).nothing(new Crn("X999999"), STAMP);
        assertThat(nothing.document().blocks().toString()).contains("Nothing is held on a person with the CRN X999999");
        assertThat(nothing.file().data().get("held")).isEqualTo(false);
    }
}
