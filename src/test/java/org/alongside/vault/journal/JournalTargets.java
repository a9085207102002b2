package org.alongside.vault.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.record.RowChange;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.vault.Changes;
import org.alongside.vault.Replayed;
import org.alongside.vault.Vectors;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.MemoryDisk;
import org.alongside.vault.keys.Secret;

/// Journal segments: names, headers, frames, and payloads sealed anew with the right key.
public final class JournalTargets {
    private static final UUID VAULT = new UUID(0x7000, 1);
    private static final Path FOLDER = Path.of("journal");
    private static final SegmentName FIRST = new SegmentName(1, 1);
    private static final Bytes SALT = Bytes.zeros(SegmentHeader.SALT_BYTES);
    private static final int HEADER = SegmentHeader.LENGTH_BYTES;

    private JournalTargets() {}

    /// All of this room.
    public static List<Target> all() {
        return List.of(
                Target.ofText(
                                "segment name",
                                SegmentName.class,
                                List.of("000001-000001.aj", "1234567-123456789.aj"),
                                JournalTargets::name)
                        .upTo(200),
                Target.ofBytes(
                        "segment header",
                        SegmentHeader.class,
                        List.of(header(), Arrays.copyOf(Vectors.of("000002-000001.aj"), HEADER)),
                        (input, _) -> header(input)),
                Target.ofBytes("journal payload", PayloadReader.class, payloads(), (input, _) -> payload(input)),
                Target.ofBytes("journal frames", SegmentReader.class, List.of(frames()), (input, _) -> frames(input)),
                Target.ofBytes(
                        "journal payload sealed anew", GenerationReader.class, payloads(), JournalTargets::sealed));
    }

    private static void name(String file) throws Refusal {
        var name = SegmentName.of(file).orElseThrow(() -> new Refusal("is no segment"));
        assertThat(name.file()).isEqualTo(file);
    }

    private static Secret key() {
        return Secret.taking(new byte[32]);
    }

    private static byte[] header() {
        return SegmentHeader.following(Position.NONE, VAULT, FIRST, SALT).encoded(Bytes.zeros(16));
    }

    private static void header(byte[] input) throws Refusal {
        try {
            var read = SegmentHeader.read(input);
            assertThat(read.encoded()).isEqualTo(Arrays.copyOf(input, HEADER - 16));
        } catch (Malformed no) {
            throw new Refusal(String.valueOf(no.getMessage()));
        }
    }

    private static List<byte[]> payloads() {
        var row = Changes.row(1, "zażółć\n£5");
        var gone = new Change(
                Changes.note("x").at(),
                "Sam",
                Kind.ERASURE,
                "person.erase",
                Optional.empty(),
                "asked to",
                List.of(new RowChange.Remove("session", Changes.id(1)), new RowChange.Put(row)));
        var examples = new ArrayList<byte[]>();
        examples.add(PayloadWriter.changes(List.of(Changes.note("one"), gone)));
        examples.add(PayloadWriter.changes(List.of(Changes.note(""))));
        examples.add(PayloadWriter.snapshotPart(Payload.TYPE_ROWS, 1, PayloadWriter.row(row)));
        examples.add(PayloadWriter.snapshotPart(Payload.TYPE_PAST, 1, PayloadWriter.past(1, gone)));
        examples.add(PayloadWriter.end(0, Bytes.of(sha256OfNothing())));
        return examples;
    }

    private static byte[] sha256OfNothing() {
        return Bytes.fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                .toArray();
    }

    private static void payload(byte[] input) throws Refusal {
        try {
            PayloadReader.countChanges(input);
            var read = PayloadReader.read(input);
            assertThat(encoded(read)).as("written again").isEqualTo(input);
        } catch (Malformed no) {
            throw new Refusal(String.valueOf(no.getMessage()));
        }
    }

    private static byte[] encoded(Payload payload) {
        return switch (payload) {
            case Payload.Changed(var changes) -> PayloadWriter.changes(changes);
            case Payload.End(var count, var digest) -> PayloadWriter.end(count, digest);
            case Payload.Rows(var rows) ->
                PayloadWriter.snapshotPart(
                        Payload.TYPE_ROWS,
                        rows.size(),
                        joined(rows.stream().map(PayloadWriter::row).toList()));
            case Payload.Past(var past) ->
                PayloadWriter.snapshotPart(
                        Payload.TYPE_PAST,
                        past.size(),
                        joined(past.stream()
                                .map(one -> PayloadWriter.past(one.seq(), one.change()))
                                .toList()));
        };
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// A journal of one segment: the end of an empty snapshot, then what is given.
    private static MemoryDisk journal(List<byte[]> payloads, boolean withEnd) throws IOException {
        var disk = new MemoryDisk();
        disk.makePrivateFolder(FOLDER);
        try (var key = key();
                var writer = SegmentWriter.begin(new Segments(disk, FOLDER, VAULT, key), Position.NONE, FIRST, SALT)) {
            if (withEnd) {
                writer.write(0, PayloadWriter.end(0, Bytes.of(sha256OfNothing())));
            }
            for (var payload : payloads) {
                writer.write(writer.position().seq() + count(payload), payload);
            }
            writer.force();
        }
        return disk;
    }

    private static int count(byte[] payload) {
        try {
            return PayloadReader.countChanges(payload);
        } catch (Malformed any) {
            return 1;
        }
    }

    private static byte[] frames() {
        try {
            var changes = List.of(
                    PayloadWriter.changes(List.of(Changes.note("one"))),
                    PayloadWriter.changes(List.of(Changes.note("two"), Changes.note("three"))));
            var whole = journal(changes, true).get(FOLDER.resolve(FIRST.file()));
            return Arrays.copyOfRange(whole, HEADER, whole.length);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Frames after a right header, read with the right key.
    private static void frames(byte[] input) throws Refusal, IOException {
        var header = SegmentHeader.following(Position.NONE, VAULT, FIRST, SALT);
        try (var journalKey = key();
                var key = new SegmentKey(journalKey, header)) {
            long limit = HEADER + (long) input.length;
            var start = SegmentReader.start(header, key.headerTag(header));
            var reader = new SegmentReader(
                    key, start, (_, after) -> assertThat(after.lengthBytes()).isLessThanOrEqualTo(limit));
            assertThat(reader.read(new ByteArrayInputStream(input), limit).lengthBytes())
                    .isBetween((long) HEADER, limit);
            SegmentReader.holdsFrameFrom(1, input);
        } catch (Malformed no) {
            throw new Refusal(String.valueOf(no.getMessage()));
        }
    }

    /// The whole way of an opening, over payloads that only a holder of the key could have sealed.
    private static void sealed(byte[] input, RandomGenerator dice) throws IOException {
        var payloads = new ArrayList<byte[]>();
        if (dice.nextBoolean()) {
            payloads.add(PayloadWriter.changes(List.of(Changes.note("before"))));
        }
        payloads.add(input);
        if (dice.nextBoolean()) {
            payloads.add(PayloadWriter.changes(List.of(Changes.note("after"))));
        }
        var disk = journal(payloads, dice.nextInt(4) > 0);
        var head = new org.alongside.vault.keys.Head(1, 1, 0, Bytes.zeros(16));
        try (var key = key()) {
            Journal.verify(disk, FOLDER, VAULT, key, head);
        }
        var end = end(disk);
        switch (Journal.open(disk, FOLDER, VAULT, key(), end, new SecureRandom())) {
            case Journal.Opening.Damaged damaged -> {}
            case Journal.Opening.Opened(var journal, var _) -> {
                try (journal) {
                    journal.replay(-1, new Replayed());
                    journal.append(List.of(Changes.note("goes on")));
                    journal.recheck();
                }
            }
        }
    }

    /// Where the right part really ends, so that the head is no obstacle.
    private static org.alongside.vault.keys.Head end(MemoryDisk disk) throws IOException {
        try (var key = key()) {
            var segments = new Segments(disk, FOLDER, VAULT, key);
            var none = new org.alongside.vault.keys.Head(1, 1, 0, Bytes.zeros(16));
            return new GenerationReader(segments, 1, none, (_, _) -> {})
                    .read()
                    .end()
                    .head();
        }
    }
}
