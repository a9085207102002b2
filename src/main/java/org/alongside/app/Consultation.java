package org.alongside.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;

/// Writes the s.62 line for every look at personal data, and for every copy of it that is handed out.
/// Whoever shows a person's data calls this first; what cannot be logged is not shown.
public final class Consultation {
    private final Desk desk;

    /// At this desk.
    public Consultation(Desk desk) {
        this.desk = desk;
    }

    /// Someone looks at one person's data.
    ///
    /// @param verb what is looked at, such as `person.show`
    public void of(UUID person, String verb) {
        line(Kind.CONSULTATION, verb, Optional.of(person), "");
    }

    /// Someone looks at one person's data, or at many people's where none is named.
    public void of(Optional<UUID> person, String verb) {
        line(Kind.CONSULTATION, verb, person, "");
    }

    /// Someone looks at many people's data at once.
    public void ofMany(String verb) {
        line(Kind.CONSULTATION, verb, Optional.empty(), "");
    }

    /// Data leaves: a print, an export, a copy.
    ///
    /// @param person whose; empty for many
    /// @param reason to what it went, such as "printed" or "file"; never a path or a name
    public void handedOut(Optional<UUID> person, String verb, String reason) {
        line(Kind.DISCLOSURE, verb, person, reason);
    }

    private void line(Kind kind, String verb, Optional<UUID> person, String reason) {
        try {
            desk.keeper().keep(new Change(desk.now(), desk.by(), kind, verb, person, reason, List.of()));
        } catch (Trouble notWritten) {
            var why = notWritten
                    .sentence()
                    .replaceFirst("^Not saved:", "Not shown, as every look is written down first:");
            throw new Trouble(notWritten.sort(), why, notWritten);
        }
    }
}
