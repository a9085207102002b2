package org.alongside.app.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.reflection.Coding;
import org.alongside.domain.reflection.Framework;
import org.alongside.domain.reflection.Passage;
import org.alongside.domain.reflection.Subtheme;
import org.alongside.domain.reflection.Theme;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.session.FlaggedClip;
import org.alongside.domain.session.SessionRecord;

/// What somebody found in a made-up session, and what was said of its clips. The session's key alone decides, so that
/// nothing else that is made up depends on it.
final class MadeUpReflections {
    private static final long VARIANT = 0x8000_0000_0000_0000L; // of RFC 9562
    private static final long AFTER_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private final SessionRecord record;
    private final Predicate<String> hasClip;
    private final String by;
    private final SplittableRandom random;

    private MadeUpReflections(SessionRecord record, Predicate<String> hasClip, String by) {
        this.record = record;
        this.hasClip = hasClip;
        this.by = by;
        this.random = new SplittableRandom(id().getLeastSignificantBits());
    }

    /// The session with what was found and said.
    ///
    /// @param hasClip whether the exercise of that id has a clip
    /// @param by who found it
    static SessionRecord of(SessionRecord record, Predicate<String> hasClip, String by) {
        var made = new MadeUpReflections(record, hasClip, by);
        return new SessionRecord(
                record.session(),
                record.deliveries(),
                record.responses(),
                record.checks(),
                made.codings(),
                made.flags());
    }

    private UUID id() {
        return record.session().appointment().id();
    }

    private UUID next() {
        return new UUID(id().getMostSignificantBits(), (random.nextLong() & AFTER_VARIANT) | VARIANT);
    }

    private List<Coding> codings() {
        var codings = new ArrayList<Coding>();
        for (var said : record.responses()) {
            if (random.nextInt(10) < 4) {
                codings.add(coding(new Passage(said.exercise(), said.prompt()), one(Framework.PARTICIPANT)));
            }
        }
        if (!record.session().note().text().isBlank() && random.nextInt(10) < 2) {
            codings.add(coding(Passage.NOTE, one(Framework.PRACTITIONER)));
        }
        return codings;
    }

    private Theme one(Framework framework) {
        return one(Arrays.stream(Theme.values())
                .filter(theme -> theme.framework() == framework)
                .toList());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Coding coding(Passage passage, Theme theme) {
        Optional<Subtheme> subtheme = theme.subthemes().isEmpty() || random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(one(theme.subthemes()));
        return new Coding(
                next(),
                id(),
                passage,
                theme,
                subtheme,
                record.session().appointment().on(),
                by);
    }

    private List<FlaggedClip> flags() {
        var flags = new ArrayList<FlaggedClip>();
        for (var delivery : record.deliveries()) {
            if (delivery.shown().isUsed() && hasClip.test(delivery.exercise()) && random.nextInt(25) == 0) {
                var by = random.nextInt(5) == 0 ? AnsweredBy.PRACTITIONER : AnsweredBy.PERSON;
                flags.add(new FlaggedClip(next(), id(), delivery.exercise(), one(List.of(ClipFlag.values())), by));
            }
        }
        return flags;
    }
}
