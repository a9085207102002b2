package org.alongside.vault.journal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.journal.JournalReading.TornTail;
import org.alongside.vault.journal.Segments.Beginning;
import org.alongside.vault.keys.Head;
import org.jspecify.annotations.Nullable;

/// Reads one generation: first back along the headers to see which segments count and how far, then forward
/// through the frames. Finds everything that is wrong, not only the first thing.
final class GenerationReader {
    private final Segments segments;
    private final int generation;
    private final Head head;
    private final SegmentReader.FrameConsumer also;
    private final NavigableMap<Integer, Beginning> beginnings = new TreeMap<>();
    private final Deque<Integer> chain = new ArrayDeque<>();
    private final List<Damage> damages = new ArrayList<>();
    private Optional<TornTail> tornTail = Optional.empty();
    private Position position = Position.NONE;
    private boolean broken; // what `position` says is not where the chain really is
    private boolean finished;
    private boolean headSeen;
    private long baseSeq;
    private long lengthBytes;
    private long draftBytes;

    /// @param head whose frame is looked for
    /// @param also is given every right frame in turn
    GenerationReader(Segments segments, int generation, Head head, SegmentReader.FrameConsumer also) {
        this.segments = segments;
        this.generation = generation;
        this.head = head;
        this.also = also;
    }

    /// What was found.
    ///
    /// @param first the header of its first segment
    /// @param finished whether the snapshot it begins with is whole
    /// @param headSeen whether it holds the frame that the head names
    /// @param end where the next segment goes on
    /// @param draftBytes of drafts kept since the snapshot
    /// @param lastSegment the highest number in use, even if void
    record Found(
            int generation,
            Optional<SegmentHeader> first,
            boolean finished,
            boolean headSeen,
            Position end,
            int lastSegment,
            long baseSeq,
            long lengthBytes,
            long draftBytes,
            List<Damage> damages,
            Optional<TornTail> tornTail) {
        /// Whether it can be gone on with.
        boolean isWhole() {
            return finished && damages.isEmpty();
        }
    }

    Found read() throws IOException {
        for (var name : segments.names()) {
            if (name.generation() == generation) {
                beginnings.put(name.segment(), segments.beginning(name));
                lengthBytes += segments.length(name);
            }
        }
        followBack();
        var order = List.copyOf(chain);
        for (var i = 0; i < order.size(); i++) {
            var next = i + 1 < order.size() ? header(order.get(i + 1)) : Optional.<SegmentHeader>empty();
            readSegment(order.get(i), next, i + 1 == order.size());
        }
        return new Found(
                generation,
                header(1),
                finished,
                headSeen,
                position,
                beginnings.lastKey(),
                baseSeq,
                lengthBytes,
                draftBytes,
                List.copyOf(damages),
                tornTail);
    }

    private void followBack() {
        var at = beginnings.lastKey();
        while (at != null && beginnings.get(at) instanceof Beginning.Torn(long length)) {
            tornTail = Optional.of(new TornTail(name(at).file(), 0, length));
            at = beginnings.lowerKey(at);
        }
        while (at != null) {
            chain.addFirst(at);
            at = header(at).isPresent() && at > 1
                    ? present(header(at).get().previousSegment(), at)
                    : beginnings.lowerKey(at);
        }
        if (chain.isEmpty() || chain.getFirst() != 1) {
            var known = chain.isEmpty() ? Optional.<SegmentHeader>empty() : header(chain.getFirst());
            damages.add(new Damage.Missing(name(1).file(), 1, lastLost(known)));
            broken = true;
        }
    }

    /// The segment that a header names as the one before, or what stands nearest below it.
    private @Nullable Integer present(int previous, int at) {
        if (previous >= 1 && previous < at && beginnings.containsKey(previous)) {
            return previous;
        }
        var file = name(Math.max(1, previous)).file();
        damages.add(new Damage.Missing(
                file,
                1,
                header(at).map(SegmentHeader::seq).map(OptionalLong::of).orElseThrow()));
        return beginnings.lowerKey(at);
    }

    private void readSegment(int number, Optional<SegmentHeader> next, boolean last) throws IOException {
        switch (beginnings.get(number)) {
            case Beginning.Right right -> readFrames(right, next, last);
            case Beginning.Broken(Damage.Unreadable _) -> lose(name(number), 0, next);
            case Beginning.Torn(long length) -> lose(name(number), length, next);
            case Beginning.Broken(Damage other) -> {
                damages.add(other);
                broken = true;
            }
            case null -> throw new IllegalStateException("segment " + number + " was never looked at");
        }
    }

    private void readFrames(Beginning.Right right, Optional<SegmentHeader> next, boolean last) throws IOException {
        var header = right.header();
        var name = header.name();
        if (name.segment() == 1) {
            baseSeq = header.seq();
        } else if (!broken && !header.follows(position)) {
            lose(position.name(), position.lengthBytes(), Optional.of(header));
        }
        finished |= name.segment() > 1; // its writer had seen the end of the snapshot
        broken = false;
        position = SegmentReader.start(header, right.tag());
        headSeen |= position.head().equals(head); // a segment may have been begun and never gone on with
        var length = segments.length(name);
        var limit = next.map(SegmentHeader::previousLength).orElse(length);
        try {
            segments.read(right, limit, this::accept);
        } catch (Malformed malformed) {
            if (malformed.isNewer()) {
                damages.add(new Damage.Newer(name.file()));
            }
            lose(name, position.lengthBytes(), next);
            return;
        }
        if (position.lengthBytes() == limit) {
            return;
        }
        if (last && isTorn(name, length)) {
            tornTail = Optional.of(new TornTail(name.file(), position.lengthBytes(), length - position.lengthBytes()));
        } else {
            lose(name, position.lengthBytes(), next);
        }
    }

    private void accept(byte[] payload, Position after) throws Malformed {
        if (PayloadReader.countChanges(payload) > 0 != finished) {
            throw new Malformed("a part of a snapshot stands among changes, or a change in a snapshot");
        }
        also.accept(payload, after);
        finished |= PayloadReader.isEnd(payload);
        draftBytes += PayloadReader.countDraftBytes(payload);
        headSeen |= after.head().equals(head);
        position = after;
    }

    private boolean isTorn(SegmentName name, long length) throws IOException {
        var most = SegmentKey.FRAME_HEADER_BYTES + SegmentKey.MOST_SEALED_BYTES;
        return length - position.lengthBytes() <= most
                && !SegmentReader.holdsFrameFrom(position.seq(), segments.tail(name, position.lengthBytes(), most));
    }

    private void lose(SegmentName name, long offset, Optional<SegmentHeader> next) {
        damages.add(new Damage.Unreadable(name.file(), offset, position.seq() + 1, lastLost(next)));
        broken = true;
    }

    private static OptionalLong lastLost(Optional<SegmentHeader> next) {
        return next.isPresent() ? OptionalLong.of(next.get().seq()) : OptionalLong.empty();
    }

    private Optional<SegmentHeader> header(int number) {
        return beginnings.get(number) instanceof Beginning.Right(var header, var _)
                ? Optional.of(header)
                : Optional.empty();
    }

    private SegmentName name(int segment) {
        return new SegmentName(generation, segment);
    }
}
