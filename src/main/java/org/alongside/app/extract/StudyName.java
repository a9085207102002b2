package org.alongside.app.extract;

import java.util.regex.Pattern;
import org.alongside.domain.Decision;

/// A study's name: it stands in what is published, and pseudonyms hang on it to the letter.
public final class StudyName {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}");

    private StudyName() {}

    /// Reads what was typed.
    public static Decision<String> read(String typed) {
        var name = typed.strip();
        return NAME.matcher(name).matches()
                ? Decision.keep(name)
                : Decision.refuse(
                        "study",
                        "is 1 to 60 letters, digits, spaces, dots and dashes, beginning with a letter or digit",
                        "Name it so.");
    }
}
