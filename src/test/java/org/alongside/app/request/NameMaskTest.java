package org.alongside.app.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameMaskTest {
    private final NameMask mask =
            new NameMask(List.of("Siân Marsh", " Kelly-Ann ", "O'Neil", "", "J"), List.of("Danny", "Marsh"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Siân drives him | ████ drives him",
                "SIAN drives him | ████ drives him",
                "sian's car | ████'s car",
                "Sia\u0302n's car | █████'s car",
                "with Sian  Marsh. | with ████  █████.",
                "Kelly Ann and kelly-ann | █████ ███ and █████████",
                "Ann rang | ███ rang",
                "Mr O’Neil | Mr ██████"
            })
    void blacks_out_whole_names_in_any_clothing(String text, String masked) {
        assertThat(mask.finds(text)).isTrue();
        assertThat(mask.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"Sianed came", "Danny Marsh came", "annoyed", "Kellyann", "J rang his GP"})
    void leaves_other_words_and_the_persons_own_names(String text) {
        assertThat(mask.mask(text).replaceFirst("^█ ", "J ")).isEqualTo(text);
    }

    @Test
    void without_names_nothing_is_found() {
        assertThat(new NameMask(List.of(), List.of()).finds("Kelly")).isFalse();
    }
}
