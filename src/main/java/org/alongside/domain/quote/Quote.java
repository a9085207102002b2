package org.alongside.domain.quote;

import java.util.List;
import org.alongside.domain.extract.Field;
import org.alongside.domain.extract.Resource;
import org.alongside.domain.reflection.Passage;

/// An answer to a prompt in the person's words, redacted, under pseudonyms.
///
/// @param id its pseudonym
/// @param person the pseudonym of whoever said it
/// @param referral the pseudonym of the referral
/// @param variant empty where there is none
public record Quote(
        String id,
        String person,
        String referral,
        String toolkit,
        String edition,
        String variant,
        String exercise,
        String prompt,
        String words) {
    /// The file's name in its package.
    public static final String FILE = "quotes";

    /// The columns of that file.
    public static final List<String> COLUMNS =
            List.of("quote", "person", "referral", "toolkit", "edition", "variant", "exercise", "prompt", "words");

    /// As a row of the file.
    public List<String> row() {
        return List.of(id, person, referral, toolkit, edition, variant, exercise, prompt, words);
    }

    /// From a row of the file.
    public static Quote of(List<String> row) {
        return new Quote(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                row.get(8));
    }

    /// With other words.
    public Quote saying(String others) {
        return new Quote(id, person, referral, toolkit, edition, variant, exercise, prompt, others);
    }

    /// What it answers.
    public Passage passage() {
        return new Passage(exercise, prompt);
    }

    /// The file of these, in the order in which they are given.
    public static Resource file(List<Quote> quotes) {
        var fields = List.of(
                text("quote", "The quote, by pseudonym"),
                text("person", "The person, by the pseudonym that the study's records have too"),
                text("referral", "The referral, by the pseudonym that the study's records have too"),
                text("toolkit", "Toolkit"),
                text("edition", "Edition"),
                text("variant", "Variant; empty where there is none"),
                text("exercise", "Exercise"),
                text("prompt", "The question, by its id in the exercise"),
                text("words", "What the person said, names and numbers taken out"));
        return new Resource(
                FILE,
                "What people said",
                fields,
                List.of("quote"),
                List.of(),
                quotes.stream().map(Quote::row).toList());
    }

    private static Field text(String name, String title) {
        return new Field(name, Field.Type.STRING, title, List.of());
    }
}
