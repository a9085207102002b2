package org.alongside.vault.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which segment of which generation a file is.
record SegmentName(int generation, int segment) implements Comparable<SegmentName> {
    private static final Pattern FILE = Pattern.compile("(\\d{6,9})-(\\d{6,9})\\.aj");

    static Optional<SegmentName> of(String file) {
        var match = FILE.matcher(file);
        if (!match.matches()) {
            return Optional.empty();
        }
        var name = new SegmentName(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        var canonical = name.file().equals(file) && name.generation > 0 && name.segment > 0;
        return canonical ? Optional.of(name) : Optional.empty();
    }

    String file() {
        return String.format(Locale.ROOT, "%06d-%06d.aj", generation, segment);
    }

    /// The first of the names after this one that none of these has.
    SegmentName nextFree(Collection<SegmentName> taken) {
        var next = new SegmentName(generation, segment + 1);
        while (taken.contains(next)) {
            next = new SegmentName(generation, next.segment + 1);
        }
        return next;
    }

    @Override
    public int compareTo(SegmentName that) {
        return Comparator.comparingInt(SegmentName::generation)
                .thenComparingInt(SegmentName::segment)
                .compare(this, that);
    }
}
