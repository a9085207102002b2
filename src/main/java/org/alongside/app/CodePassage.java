package org.alongside.app;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.CodingRules;

/// Notes that a theme is found in an answer or a note, or takes that back.
public final class CodePassage {
    private final Desk desk;

    /// At this desk.
    public CodePassage(Desk desk) {
        this.desk = desk;
    }

    /// What is to be found where.
    public record Finding(Passage passage, Theme theme, Optional<Subtheme> subtheme) {}

    /// Returns once it is on disk, or refuses and keeps nothing.
    public Decision<Coding> keep(Find.Held held, Finding finding) {
        var decision = CodingRules.within(
                finding.theme(), finding.subtheme(), () -> CodingRules.decide(coding(held, finding), held.record()));
        if (decision instanceof Decision.Keep<Coding>(var coding)) {
            write(held, Kind.COLLECTION, "theme.code", new RowChange.Put(ReflectionRows.of(coding)));
        }
        return decision;
    }

    /// Takes it back; refuses where it was not found.
    public Decision<Coding> takeBack(Find.Held held, Finding finding) {
        var decision =
                CodingRules.within(finding.theme(), finding.subtheme(), () -> standing(held, coding(held, finding)));
        if (decision instanceof Decision.Keep<Coding>(var standing)) {
            write(held, Kind.ALTERATION, "theme.remove", new RowChange.Remove(ReflectionRows.CODING, standing.id()));
        }
        return decision;
    }

    private static Decision<Coding> standing(Find.Held held, Coding wanted) {
        return held.record().codings().stream()
                .filter(wanted::saysTheSameAs)
                .findFirst()
                .map(Decision::keep)
                .orElseGet(() ->
                        Decision.refuse("theme", "is not found in these words", "alongside theme list shows what is."));
    }

    private Coding coding(Find.Held held, Finding finding) {
        return new Coding(
                desk.ids().next(),
                held.record().session().appointment().id(),
                finding.passage(),
                finding.theme(),
                finding.subtheme(),
                desk.today(),
                desk.by());
    }

    private void write(Find.Held held, Kind kind, String verb, RowChange row) {
        desk.keep(kind, verb, held.one().person().id(), List.of(row));
    }
}
