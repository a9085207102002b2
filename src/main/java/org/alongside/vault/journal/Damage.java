package org.alongside.vault.journal;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.alongside.domain.Trouble;

/// One thing that is wrong with a journal, and which changes it touches.
public sealed interface Damage {
    /// The sentence for a person; file names and numbers, never content.
    String sentence();

    /// From an offset on, a file is not what was written.
    ///
    /// @param lastSeq the last change affected, where it is known
    record Unreadable(String file, long offset, long firstSeq, OptionalLong lastSeq) implements Damage {
        @Override
        public String sentence() {
            return "The journal file " + file + " is damaged from byte " + offset + " on: " + changes(firstSeq, lastSeq)
                    + " cannot be read.";
        }
    }

    /// A file that others refer to is not there.
    record Missing(String file, long firstSeq, OptionalLong lastSeq) implements Damage {
        @Override
        public String sentence() {
            return "The journal file " + file + " is missing: " + changes(firstSeq, lastSeq) + " cannot be read.";
        }
    }

    /// A whole file stands where it does not belong.
    record Foreign(String file) implements Damage {
        @Override
        public String sentence() {
            return "The journal file " + file + " belongs to another vault or another place in this one.";
        }
    }

    /// The journal is right as far as it goes, but it once went further or otherwise.
    record RolledBack(long expectedSeq, long foundSeq) implements Damage {
        @Override
        public String sentence() {
            return foundSeq < expectedSeq
                    ? "The journal ends at change " + foundSeq + ", but change " + expectedSeq
                            + " had been saved when the vault was last closed."
                    : "The journal no longer holds change " + expectedSeq
                            + " as it was when the vault was last closed.";
        }
    }

    /// A file follows a later version of the format.
    record Newer(String file) implements Damage {
        @Override
        public String sentence() {
            return "The journal file " + file + " was written by a newer Alongside.";
        }
    }

    /// All of it as one trouble, for a vault that stays shut.
    static Trouble trouble(List<Damage> damages) {
        var sentences = damages.stream().map(Damage::sentence).limit(5).collect(Collectors.joining(" "));
        return new Trouble(
                Trouble.Sort.DAMAGED,
                sentences + " Nothing was changed. Copy the folder as it is, then restore the last good backup.");
    }

    private static String changes(long firstSeq, OptionalLong lastSeq) {
        if (lastSeq.isEmpty()) {
            return "change " + firstSeq + " and whatever followed it";
        }
        return lastSeq.getAsLong() <= firstSeq
                ? "change " + firstSeq
                : "changes " + firstSeq + " to " + lastSeq.getAsLong();
    }
}
