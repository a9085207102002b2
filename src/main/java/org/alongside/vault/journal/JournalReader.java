package org.alongside.vault.journal;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alongside.domain.Trouble;
import org.alongside.vault.keys.Head;

/// Finds the current generation, reads it whole, and holds it against the head of the key file.
final class JournalReader {
    private final Segments segments;
    private final Head head;

    JournalReader(Segments segments, Head head) {
        this.segments = segments;
        this.head = head;
    }

    /// What was read, and for a sound journal where to go on.
    record Read(JournalReading reading, Position end, int lastSegment, long draftBytes) {}

    /// @param also makes, for each generation that is read, what is given every right frame
    Read read(Supplier<SegmentReader.FrameConsumer> also) {
        try {
            return readCurrent(also);
        } catch (IOException unreachable) {
            throw unreachable(unreachable);
        }
    }

    static Trouble unreachable(IOException cause) {
        return new Trouble(
                Trouble.Sort.FAILED,
                "The journal could not be read: the vault's folder cannot be reached. Nothing was changed."
                        + " See that the disk or stick is there, then try again.",
                cause);
    }

    private Read readCurrent(Supplier<SegmentReader.FrameConsumer> also) throws IOException {
        var generations = new TreeSet<Integer>();
        segments.names().forEach(name -> generations.add(name.generation()));
        if (generations.isEmpty()) {
            var file = new SegmentName(Math.max(1, head.generation()), 1).file();
            return damaged(List.of(new Damage.Missing(file, 1, OptionalLong.of(head.seq()))));
        }
        // Nothing is ever appended to a generation before both copies of the key file name it: what stands above the
        // one named was being written when the machine stopped, or was given up, and the one named holds everything.
        boolean isNamed = generations.contains(head.generation());
        var current = read(isNamed ? head.generation() : generations.last(), also);
        return current.isWhole()
                ? againstHead(current.generation(), current)
                : damaged(current.damages().isEmpty() ? unfinished(current.generation(), current) : current.damages());
    }

    private GenerationReader.Found read(int generation, Supplier<SegmentReader.FrameConsumer> also) throws IOException {
        return new GenerationReader(segments, generation, head, also.get()).read();
    }

    private Read againstHead(int generation, GenerationReader.Found found) {
        var lost = generation < head.generation() || (generation == head.generation() && !found.headSeen());
        if (lost) {
            return damaged(List.of(new Damage.RolledBack(head.seq(), found.end().seq())));
        }
        var sound = new JournalReading.Sound(
                generation,
                found.lastSegment(),
                found.lengthBytes(),
                found.baseSeq(),
                found.end().seq(),
                found.tornTail());
        return new Read(sound, found.end(), found.lastSegment(), found.draftBytes());
    }

    private static List<Damage> unfinished(int generation, GenerationReader.Found found) {
        var file = new SegmentName(generation, 1).file();
        return List.of(new Damage.Unreadable(
                file, found.end().lengthBytes(), found.end().seq(), OptionalLong.empty()));
    }

    private static Read damaged(List<Damage> damages) {
        return new Read(new JournalReading.Damaged(damages), Position.NONE, 0, 0);
    }
}
