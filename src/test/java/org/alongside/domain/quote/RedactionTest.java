package org.alongside.domain.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.alongside.app.PlainWords;
import org.alongside.packs.InstalledToolkits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedactionTest {
    private static final Set<String> PLAIN = PlainWords.of(new InstalledToolkits(Path.of("content")));
    private static final Set<String> OWN = Set.of("danny", "price", "owens-price", "owens", "pat", "green");
    private static final Redaction REDACTION = new Redaction(Set.of("danny", "price", "brown", "quill"), PLAIN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It's down to me.                               | It's down to me.
        I told Kev to stop. Then he left.              | I told [name] to stop. Then he left.
        I told kevin to stop.                          | I told [name] to stop.
        DANNY said so, danny did                       | [name] said so, [name] did
        Sarah's mum rang.                              | [name]'s mum rang.
        sarah’s mum rang.                              | [name]’s mum rang.
        We live in Stoke-on-Trent now                  | We live in [name] now
        Quill came round. Brown too.                   | [name] came round. [name] too.
        Will she come back? May I ask?                 | Will she come back? May I ask?
        Mark hit me, so I hit Mark                     | [name] hit me, so I hit [name]
        When I was young I drank                       | When I was young I drank
        On Friday. On 3/11/2026. On 3rd. In June.      | On Friday. On [date]. On [date]. In [date].
        Ring 07700 900123 or me@example.org            | Ring [number] or [address]
        12 Acacia Avenue, SA1 3XX, top bell            | 12 [name], [address], top bell
        I was 14. My kids are 3 and 11, up at 6am.     | I was 14. My kids are 3 and 11, up at 6am.
        CRN X123456 and flat B12                       | [name] [number] and flat [number]
        I WANT A QUIET HOME, KEV                       | I WANT A QUIET HOME, [name]
        see www.mine.example/me and @kev99             | see [address] and [address]
        Mae'n anodd, meddai Siân wrth Rhys ap Huw      | Mae'n anodd, meddai [name] wrth [name] ap [name]
        I hit Mary-Jane. "Stop" she said               | I hit [name]. "Stop" she said
        O'Brien did                                    | [name] did
        her ex. kev. he knows                          | her ex. kev. he knows
        """)
    void names_places_and_numbers_are_taken_out(String said, String shown) {
        assertThat(REDACTION.of(said, OWN)).isEqualTo(shown);
    }

    @Test
    void a_second_time_changes_nothing() {
        var text = "Kev and Sarah, 3/11/2026, X123456. Danny's sister rang 07700 900123 from Leeds. OK";
        var once = REDACTION.of(text, OWN);
        assertThat(REDACTION.of(once, OWN)).isEqualTo(once);
    }

    @Test
    void words_that_no_toolkit_uses_are_pointed_at() {
        assertThat(REDACTION.strange("kev and I went to the offie with [name]")).containsExactly("kev", "offie");
        assertThat(REDACTION.strange("I stop and count now")).isEmpty();
    }

    /// However it is typed, and wherever in a sentence it stands.
    @Test
    void the_speakers_own_names_never_pass() {
        var random = new Random(20261123);
        var words = List.of("I", "told", "her", "and", "then", "went", "home", "with", "my", "kids", "on", "Monday");
        for (int round = 0; round < 2_000; round++) {
            var said = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                said.append(
                        word == 0
                                ? ""
                                : List.of(" ", ". ", ", ", "\n", " \"", "? ", " (", "-")
                                        .get(random.nextInt(8)));
                var own = List.copyOf(OWN).get(random.nextInt(OWN.size()));
                said.append(random.nextInt(3) > 0 ? words.get(random.nextInt(words.size())) : typed(own, random));
            }
            var shown = REDACTION.of(said.toString(), OWN).toLowerCase(Locale.UK);
            assertThat(Arrays.stream(shown.split("[^\\p{L}]+")))
                    .as(said.toString())
                    .doesNotContainAnyElementsOf(OWN);
        }
    }

    private static String typed(String name, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> name;
            case 1 -> name.toUpperCase(Locale.UK);
            case 2 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case 3 -> Character.toUpperCase(name.charAt(0)) + name.substring(1) + "'s";
            default -> name + "’s";
        };
    }
}
