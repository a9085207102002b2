package org.alongside.vault.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.Rewriting;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.keys.Head;
import org.alongside.vault.keys.Secret;
import org.jspecify.annotations.Nullable;

/// A journal that has been read whole and may be appended to. Used by one thread at a time.
public final class Journal implements AutoCloseable {
    private static final int EMPTY_GENERATION_BYTES = SegmentHeader.LENGTH_BYTES + 74; // and one frame of type 2

    private static final int MOST_SEGMENTS = 256; // each costs an opened file and a key at every start
    private static final long MOST_DRAFT_BYTES = 4 << 20;

    private final SecureRandom random;
    private Segments segments;
    private Position end;
    private int lastSegment;
    private long baseSeq;
    private long draftBytes;
    private @Nullable SegmentWriter writer;
    private boolean inDoubt; // whether bytes that were not kept may stand behind the end

    private Journal(
            Segments segments, SecureRandom random, Position end, int lastSegment, long baseSeq, long draftBytes) {
        this.segments = segments;
        this.random = random;
        this.end = end;
        this.lastSegment = lastSegment;
        this.baseSeq = baseSeq;
        this.draftBytes = draftBytes;
    }

    /// What became of an attempt to open a journal.
    public sealed interface Opening {
        /// It is whole.
        record Opened(Journal journal, JournalReading.Sound reading) implements Opening {}

        /// It is not.
        record Damaged(List<Damage> damages) implements Opening {}
    }

    /// Whether the folder holds no more than the beginning of a first, empty generation: making the vault
    /// was cut short.
    public static boolean isHardlyBegun(Disk disk, Path folder) {
        try {
            for (var file : disk.names(folder)) {
                var first = file.equals(new SegmentName(1, 1).file());
                if (!first || disk.length(folder.resolve(file)) > EMPTY_GENERATION_BYTES) {
                    return false;
                }
            }
            return true;
        } catch (IOException unreachable) {
            throw JournalReader.unreachable(unreachable);
        }
    }

    /// Begins the first generation of a vault, with nothing in it.
    ///
    /// @param key of the journal; closed with what this returns
    public static Journal begin(Disk disk, Path folder, UUID vault, Secret key, SecureRandom random) {
        var journal = new Journal(new Segments(disk, folder, vault, key), random, Position.NONE, 0, 0, 0);
        journal.beginGeneration(Rewriting.EVERYTHING);
        return journal;
    }

    /// Reads the current generation whole.
    ///
    /// @param key of the journal; closed with what this returns, or at once when it is damaged
    /// @param head of the key file: what the journal must hold
    public static Opening open(Disk disk, Path folder, UUID vault, Secret key, Head head, SecureRandom random) {
        var segments = new Segments(disk, folder, vault, key);
        var read = new JournalReader(segments, head).read(() -> (_, _) -> {});
        return switch (read.reading()) {
            case JournalReading.Damaged(var damages) -> {
                key.close();
                yield new Opening.Damaged(damages);
            }
            case JournalReading.Sound sound -> {
                var journal = new Journal(
                        segments, random, read.end(), read.lastSegment(), sound.baseSeq(), read.draftBytes());
                journal.makeSure(head);
                yield new Opening.Opened(journal, sound);
            }
        };
    }

    /// What came after the head was written by a program that did not end well: it reads well, and nobody knows
    /// whether it is on disk. It must be, before anything builds on it.
    private void makeSure(Head head) {
        try {
            if (!head().equals(head)) {
                int first = head.generation() == end.name().generation() ? head.segment() : 1;
                for (var name : segments.names()) {
                    if (name.generation() == end.name().generation() && name.segment() >= first) {
                        segments.writeAnew(name);
                    }
                }
            }
            segments.disk().forceFolder(segments.folder());
        } catch (IOException trouble) {
            segments.journalKey().close();
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The vault's folder could not be written to, so the vault stays shut. Nothing was changed."
                            + " See that the disk or stick is there and not read-only, then try again.",
                    trouble);
        }
    }

    /// Reads everything and decodes everything; changes nothing. The key stays the caller's.
    public static JournalReading verify(Disk disk, Path folder, UUID vault, Secret key, Head head) {
        return new JournalReader(new Segments(disk, folder, vault, key), head)
                .read(() -> new Snapshot()::check)
                .reading();
    }

    /// Where it stands.
    public Head head() {
        return end.head();
    }

    /// The change that the snapshot of this generation stands at.
    public long baseSeq() {
        return baseSeq;
    }

    /// How many segments this generation has.
    public int segments() {
        return lastSegment;
    }

    /// A file of the current generation, and how much of it counts.
    public record Part(String file, long lengthBytes) {}

    /// What the journal consists of; all of it, and nothing that is void at its end.
    public List<Part> parts() {
        try {
            var parts = new ArrayList<Part>();
            for (var name : segments.names()) {
                if (name.generation() == end.name().generation() && name.compareTo(end.name()) <= 0) {
                    var isLast = name.equals(end.name());
                    parts.add(new Part(name.file(), isLast ? end.lengthBytes() : segments.length(name)));
                }
            }
            return List.copyOf(parts);
        } catch (IOException unreachable) {
            throw JournalReader.unreachable(unreachable);
        }
    }

    /// Returns the seq of the last change once all are on disk, or throws and keeps none.
    public long append(List<Change> changes) {
        var payload = PayloadWriter.changes(changes);
        var seq = end.seq() + changes.size();
        var kept = false;
        try {
            openWriter().append(seq, payload);
            kept = true;
            draftBytes += changes.size() == 1 && changes.getFirst().kind() == Kind.DRAFT ? payload.length : 0;
            return seq;
        } catch (IOException trouble) {
            throw NotSaved.because(trouble, segments, payload.length);
        } finally {
            settle(kept);
        }
    }

    /// Begins a new generation with what the rewriting lets go over from this one, proves it by reading it
    /// back, and goes on in it. This one is read twice, frame by frame; only the standing rows are held in
    /// memory. Older generations stay until [#dropOlder]. If this throws, nothing has changed.
    public void beginGeneration(Rewriting rewriting) {
        goOnIn(segments, write(rewriting, segments));
    }

    /// As above, under another key.
    ///
    /// @param key of the journal from then on; closed with this, or at once when this throws
    /// @param named is told where the new generation ends, and returns once a key file that names it is on
    ///     disk. If it throws, the new generation stays beside this one: nobody knows which key file the
    ///     disk holds.
    public void beginGeneration(Rewriting rewriting, Secret key, Consumer<Head> named) {
        var into = new Segments(segments.disk(), segments.folder(), segments.vault(), key);
        var begun = Optional.<SegmentWriter>empty();
        var kept = false;
        try {
            begun = Optional.of(write(rewriting, into));
            named.accept(begun.get().position().head());
            kept = true;
        } finally {
            if (!kept) {
                begun.ifPresent(SegmentWriter::close);
                key.close();
            }
        }
        segments.journalKey().close();
        goOnIn(into, begun.get());
    }

    private SegmentWriter write(Rewriting rewriting, Segments into) {
        try {
            return new NextGeneration(end, into, this::replayAll).write(rewriting, salt());
        } catch (IOException trouble) {
            throw NotSaved.because(trouble, segments, 0);
        }
    }

    private void goOnIn(Segments into, SegmentWriter begun) {
        close(writer);
        segments = into;
        writer = begun;
        end = begun.position();
        lastSegment = 1;
        baseSeq = end.seq();
        draftBytes = 0;
        inDoubt = false;
    }

    private void replayAll(Replay to) {
        if (!end.equals(Position.NONE)) {
            replay(-1, to);
        }
    }

    /// Whether making this generation anew is worth the work: it is scattered over many files, or drafts, which a
    /// compaction leaves out, outweigh the rest.
    public boolean isSprawling() {
        if (lastSegment > MOST_SEGMENTS) {
            return true;
        }
        try {
            return draftBytes > MOST_DRAFT_BYTES
                    && 2 * draftBytes > segments.length(end.name().generation());
        } catch (IOException unreachable) {
            return false;
        }
    }

    /// Deletes the generations before the current one. To be called once the key file's head names the
    /// current one.
    public void dropOlder() {
        try {
            for (var name : segments.names()) {
                if (name.generation() < end.name().generation()) {
                    segments.disk().delete(segments.file(name));
                }
            }
            segments.disk().forceFolder(segments.folder());
        } catch (IOException trouble) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "Older journal files could not be deleted. Everything is saved."
                            + " They are deleted when the vault is next opened.",
                    trouble);
        }
    }

    /// Hands over what came after a change; everything, from the snapshot on, when that is older than the
    /// snapshot: a rewriting may have left out what it held.
    ///
    /// @param appliedSeq the last change already held, or -1 for none
    public void replay(long appliedSeq, Replay to) {
        if (appliedSeq > end.seq()) {
            throw new IllegalArgumentException("applied " + appliedSeq + " is ahead of the journal's " + end.seq());
        }
        var feed = new ReplayFeed(baseSeq, end.seq(), appliedSeq, to);
        requireWhole(feed::accept);
    }

    /// Reads everything again and throws DAMAGED if something else has changed it since.
    public void recheck() {
        requireWhole((_, _) -> {});
    }

    private void requireWhole(SegmentReader.FrameConsumer consumer) {
        try {
            var found = new GenerationReader(segments, end.name().generation(), head(), consumer).read();
            if (!found.damages().isEmpty() || !found.headSeen()) {
                var damages = found.damages().isEmpty()
                        ? List.<Damage>of(
                                new Damage.RolledBack(end.seq(), found.end().seq()))
                        : found.damages();
                throw Damage.trouble(damages);
            }
        } catch (IOException unreachable) {
            throw JournalReader.unreachable(unreachable);
        }
    }

    @Override
    public void close() {
        settleDoubt();
        close(writer);
        writer = null;
        segments.journalKey().close();
    }

    /// What was reported as not saved must not come back at the next opening: a new segment says where the right part
    /// ends.
    private void settleDoubt() {
        if (inDoubt) {
            try {
                openWriter();
            } catch (IOException stays) {
                // nobody can take it back on a disk that takes nothing
            }
        }
    }

    private SegmentWriter openWriter() throws IOException {
        if (writer == null) {
            // not one after the highest there is: a void file may bear any number, also the last that is ever read
            var name = end.name().nextFree(Set.copyOf(segments.names()));
            try {
                writer = SegmentWriter.begin(segments, end, name, salt());
                inDoubt = false;
            } finally {
                if (segments.disk().exists(segments.file(name))) {
                    lastSegment = Math.max(lastSegment, name.segment());
                    inDoubt |= writer == null;
                }
            }
        }
        return writer;
    }

    /// After a failure the segment is given up, whatever the failure was: nobody knows what reached the
    /// disk.
    private void settle(boolean kept) {
        if (kept && writer != null) {
            end = writer.position();
        } else if (writer != null) {
            inDoubt = !writer.giveUp();
            writer = null;
        }
    }

    private Bytes salt() {
        var salt = new byte[SegmentHeader.SALT_BYTES];
        random.nextBytes(salt);
        return Bytes.of(salt);
    }

    private static void close(@Nullable SegmentWriter writer) {
        if (writer != null) {
            writer.close();
        }
    }
}
