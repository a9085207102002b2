package org.alongside.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.domain.Code;
import org.alongside.domain.Trouble;
import org.alongside.domain.session.Achieved;
import org.alongside.domain.session.Relevance;
import org.alongside.domain.session.SessionDraft;
import org.alongside.domain.session.Shown;
import picocli.CommandLine.TypeConversionException;

/// Reads `EXERCISE[:SHOWN[:RELEVANCE[:ACHIEVED]]]`; a part in the middle may be left blank.
final class Delivered {
    private static final int PARTS_MAX = 4;

    private Delivered() {}

    static SessionDraft.Used read(String typed, String because) {
        var parts = List.of(typed.split(":", -1));
        if (parts.size() > PARTS_MAX || parts.getFirst().isBlank()) {
            throw refused("is not EXERCISE[:SHOWN[:RELEVANCE[:ACHIEVED]]]");
        }
        return new SessionDraft.Used(
                parts.getFirst().strip().toLowerCase(Locale.ROOT),
                part(parts, 1, Shown.class).orElse(Shown.FULL),
                Optional.empty(),
                Optional.empty(),
                part(parts, 2, Relevance.class),
                part(parts, 3, Achieved.class),
                because,
                List.of());
    }

    private static <E extends Enum<E> & Code> Optional<E> part(List<String> parts, int at, Class<E> codes) {
        if (parts.size() <= at || parts.get(at).isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Words.code(codes, parts.get(at)));
        } catch (TypeConversionException unknown) {
            throw refused("part " + (at + 1) + " " + unknown.getMessage());
        }
    }

    private static Trouble refused(String what) {
        return new Trouble(Trouble.Sort.REFUSED, "--delivered " + what + ". Nothing was saved.");
    }
}
