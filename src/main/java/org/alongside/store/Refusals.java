package org.alongside.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.alongside.domain.Trouble;

/// What a person reads instead of what the database says.
final class Refusals {
    private static final String SAFE = " Nothing was changed.";
    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry("person", "Somebody with this CRN is in this vault already." + SAFE + " Check the CRN."),
            Map.entry("referral", "A referral with this reference is here already." + SAFE + " Use another reference."),
            Map.entry("session", "A session with this reference is here already." + SAFE + " Use another reference."),
            Map.entry("task", "A task with this reference is here already." + SAFE + " Use another reference."),
            Map.entry(
                    "delivery",
                    "This exercise is in this session already." + SAFE + " Use each exercise once a session."),
            Map.entry(
                    "response",
                    "This prompt has an answer in this session already." + SAFE + " Change that answer instead."),
            Map.entry(
                    "session_check",
                    "This item has a score in this session already." + SAFE + " Change that score instead."),
            Map.entry("goal", "A goal of this number is here already." + SAFE + " Change that goal instead."),
            Map.entry(
                    "clip_flag",
                    "This clip is flagged with this in this session already." + SAFE + " Nothing is to be done."),
            Map.entry("legal_hold", "This person is under legal hold already." + SAFE + " Release that hold first."),
            Map.entry("setting", "A setting of this name is here already." + SAFE + " Change that one instead."));

    private Refusals() {}

    /// The refusal, where the rows broke a rule of the tables; nothing where the database itself is at
    /// fault.
    static Optional<Trouble> of(SQLException wrong, String table) {
        return Optional.ofNullable(
                        switch (String.valueOf(wrong.getSQLState())) {
                            case "23505" ->
                                TAKEN.getOrDefault(table, "This entry is here already." + SAFE + " Check it.");
                            case "23503" -> "Other entries still belong to this one." + SAFE + " Remove those first.";
                            case "23506" -> "What this belongs to is not in this vault." + SAFE + " Save that first.";
                            case "23502" -> "Something that must be filled in is empty." + SAFE + " Fill it in.";
                            case "22001" -> "One of the texts is longer than can be kept." + SAFE + " Shorten it.";
                            default -> null;
                        })
                .map(sentence -> new Trouble(Trouble.Sort.REFUSED, "Not saved. " + sentence, wrong));
    }
}
