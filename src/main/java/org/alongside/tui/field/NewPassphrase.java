package org.alongside.tui.field;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.Passphrase;

/// A passphrase being chosen: typed twice.
public record NewPassphrase(Secret first, Secret again) implements AutoCloseable {
    private static final String FIRST = "next";
    private static final String AGAIN = "again";

    /// Nothing typed yet.
    public static NewPassphrase blank() {
        return new NewPassphrase(new Secret(), new Secret());
    }

    /// What is to be filled in.
    public List<Field> fields() {
        return List.of(
                new Field.Hidden(FIRST, "New passphrase", "At least four words or fifteen characters", first),
                new Field.Hidden(AGAIN, "The same again", "", again));
    }

    /// What is wrong with it as far as can be seen here.
    public Optional<Problem> problem() {
        if (first.length() == 0) {
            return Optional.of(new Problem(FIRST, "Type a new passphrase."));
        }
        return first.isSame(again)
                ? Optional.empty()
                : Optional.of(new Problem(AGAIN, "The two passphrases differ. Type the same one twice."));
    }

    /// What a rule has against it.
    public static Problem objection(String sentence) {
        return new Problem(FIRST, sentence);
    }

    /// A copy, to be closed by whoever takes it.
    public Passphrase copy() {
        return first.copy();
    }

    @Override
    public void close() {
        first.close();
        again.close();
    }
}
