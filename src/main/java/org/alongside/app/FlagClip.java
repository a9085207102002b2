package org.alongside.app;

import java.util.List;
import java.util.Optional;
import org.alongside.domain.Decision;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.ReflectionRows;
import org.alongside.domain.record.RowChange;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.FlaggedClip;

/// Takes down what somebody finds wrong with a clip that was used in a session, or takes that back.
public final class FlagClip {
    private final Desk desk;

    /// At this desk.
    public FlagClip(Desk desk) {
        this.desk = desk;
    }

    /// Returns once it is on disk, or refuses and keeps nothing. What was said already stays as it is.
    public Decision<FlaggedClip> keep(Find.Held held, String exercise, ClipFlag flag, AnsweredBy by) {
        var record = held.record();
        if (record.deliveries().stream()
                .noneMatch(one -> one.exercise().equals(exercise) && one.shown().isUsed())) {
            return Decision.refuse(
                    "exercise", "was not used in this session", "alongside session show has those that were.");
        }
        var standing = standing(held, exercise, flag, by);
        if (standing.isPresent()) {
            return Decision.keep(standing.get());
        }
        var flagged = new FlaggedClip(
                desk.ids().next(), record.session().appointment().id(), exercise, flag, by);
        write(held, Kind.COLLECTION, "clip.flag", new RowChange.Put(ReflectionRows.of(flagged)));
        return Decision.keep(flagged);
    }

    /// Takes it back; refuses where it was not said.
    public Decision<FlaggedClip> takeBack(Find.Held held, String exercise, ClipFlag flag, AnsweredBy by) {
        var standing = standing(held, exercise, flag, by);
        if (standing.isEmpty()) {
            return Decision.refuse("flag", "was not said of that clip in this session", "Nothing is to be taken back.");
        }
        write(
                held,
                Kind.ALTERATION,
                "clip.unflag",
                new RowChange.Remove(ReflectionRows.FLAG, standing.get().id()));
        return Decision.keep(standing.get());
    }

    private static Optional<FlaggedClip> standing(Find.Held held, String exercise, ClipFlag flag, AnsweredBy by) {
        return held.record().flags().stream()
                .filter(one -> one.exercise().equals(exercise) && one.flag() == flag && one.by() == by)
                .findFirst();
    }

    private void write(Find.Held held, Kind kind, String verb, RowChange row) {
        desk.keep(kind, verb, held.one().person().id(), List.of(row));
    }
}
