package org.alongside.exchange.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.alongside.app.team.Inbox;
import org.alongside.app.team.ReturnFiles;
import org.alongside.app.team.TeamKeys;
import org.alongside.domain.Trouble;
import org.alongside.domain.record.Row;
import org.alongside.domain.team.Named;
import org.alongside.domain.team.ReturnHead;
import org.alongside.vault.age.AgeStream;
import org.alongside.vault.bytes.Bytes;
import org.alongside.vault.bytes.Malformed;
import org.alongside.vault.disk.Disk;
import org.alongside.vault.disk.RealDisk;

/// Returns as sealed files on a disk.
///
/// @param disk where they are written and read
public record SealedReturns(Disk disk) implements ReturnFiles {
    /// On this machine's own disk.
    public SealedReturns() {
        this(new RealDisk());
    }

    @Override
    public Prepared prepare(TeamKeys keys, ReturnHead head, Rows rows) {
        var digest = ReturnBody.sha256();
        var length = new long[1];
        rows.each(row -> {
            var encoded = RowBytes.encoded(row);
            digest.update(encoded);
            length[0] += encoded.length;
        });
        var content = new HeadBytes(head, length[0], Bytes.of(digest.digest()));
        if (content.rowsLength() > HeadBytes.MOST_ROWS_BYTES) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The return would be longer than 1 GiB. Nothing was sent. Leave the free text out: --no-free-text.");
        }
        return new Signed(this, keys, content, Bytes.of(ReturnBody.signed(content, keys)), rows);
    }

    /// A signed return, not written yet.
    private record Signed(SealedReturns to, TeamKeys keys, HeadBytes content, Bytes signed, Rows rows)
            implements Prepared {
        @Override
        public Named named() {
            var digest = Bytes.of(ReturnBody.sha256().digest(signed.toArray())).hex();
            return new Named(content.head().number(), digest);
        }

        @Override
        public void write(Path file) {
            to.write(file, this);
        }

        void writeTo(OutputStream out) throws IOException {
            try (var sealing = keys.sealing(content.head().team(), out)) {
                sealing.write(signed.toArray());
                var digest = ReturnBody.sha256();
                rows.each(row -> {
                    var encoded = RowBytes.encoded(row);
                    digest.update(encoded);
                    Unwritten.carry(() -> sealing.write(encoded));
                });
                if (!Bytes.of(digest.digest()).equals(content.rowsDigest())) {
                    throw new IllegalStateException("the rows changed while they were written");
                }
            } catch (Unwritten wrapped) {
                throw wrapped.cause();
            }
        }
    }

    @Override
    public Inbox inbox(Path vault) {
        return new InFolder(disk, vault);
    }

    @Override
    public Path outbox(Path vault, String name) {
        var folder = vault.toAbsolutePath().resolve("out");
        try {
            disk.makePrivateFolder(folder);
        } catch (IOException unmade) {
            throw unwritable(unmade);
        }
        return folder.resolve(name);
    }

    private static Trouble unwritable(IOException trouble) {
        return new Trouble(
                Trouble.Sort.FAILED,
                "The return could not be written: its folder is missing, read-only or full. Nothing has left, and the"
                        + " vault is safe. Choose another place with -o.",
                trouble);
    }

    private void write(Path file, Signed prepared) {
        var whole = file;
        var waiting = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            disk.delete(waiting);
            try {
                try (var to = disk.create(waiting)) {
                    prepared.writeTo(new ToDisk(to));
                    to.force();
                }
                disk.rename(waiting, whole);
            } finally {
                disk.delete(waiting);
            }
            var folder = whole.getParent();
            if (folder != null) {
                disk.forceFolder(folder);
            }
        } catch (IOException unwritable) {
            throw unwritable(unwritable);
        }
    }

    @Override
    public Opened open(TeamKeys keys, Path file, boolean former) {
        try (var body = opening(keys, file, former)) {
            return new Proved(this, keys, file, former, body.read());
        }
    }

    /// A return whose head has been read; its rows are read from the file again.
    private record Proved(SealedReturns from, TeamKeys keys, Path file, boolean former, ReturnBody body)
            implements Opened {
        @Override
        public ReturnHead head() {
            return body.content().head();
        }

        @Override
        public String digest() {
            return body.digest().hex();
        }

        @Override
        public void rows(Consumer<Row> each) {
            try (var again = from.opening(keys, file, former)) {
                again.rows(body.digest(), each);
            }
        }
    }

    private Reading opening(TeamKeys keys, Path file, boolean former) {
        return Reading.of(
                () -> {
                    var sealed = disk.reading(file);
                    try {
                        return keys.opening(sealed, former);
                    } catch (IOException | RuntimeException notOpened) {
                        sealed.close();
                        throw notOpened;
                    }
                },
                keys);
    }

    /// Turns what goes wrong into words.
    private record Reading(InputStream in, TeamKeys keys) implements AutoCloseable {
        @FunctionalInterface
        interface Source {
            InputStream open() throws IOException;
        }

        @FunctionalInterface
        interface Part<T> {
            T read() throws IOException, Malformed, ReturnBody.NotSigned;
        }

        static Reading of(Source source, TeamKeys keys) {
            return new Reading(told(source::open), keys);
        }

        ReturnBody read() {
            return told(() -> ReturnBody.read(in, keys));
        }

        void rows(Bytes digest, Consumer<Row> each) {
            told(() -> {
                var again = ReturnBody.read(in, keys);
                if (!again.digest().equals(digest)) {
                    throw new Malformed("another file lies there now");
                }
                again.rows(each);
                return again;
            });
        }

        private static <T> T told(Part<T> part) {
            try {
                return part.read();
            } catch (AgeStream.Unreadable sealed) {
                throw unfit(sealed.why());
            } catch (Malformed malformed) {
                throw malformed.isNewer()
                        ? new Unfit("was made by a newer Alongside. Read it with that one.", false)
                        : new Unfit(
                                "is not as a return has to be (" + malformed.getMessage() + ")."
                                        + " Ask its sender to make it again.",
                                false);
            } catch (ReturnBody.NotSigned forged) {
                throw new Unfit(
                        "bears a signature that its signer did not make, so it is forged."
                                + " Tell whoever looks after security.",
                        false);
            } catch (NoSuchFileException missing) {
                throw new Unfit("is not there. See where it went.", true);
            } catch (IOException unreadable) {
                throw new Trouble(
                        Trouble.Sort.FAILED,
                        "A return could not be read from the disk. Nothing of it was taken in."
                                + " See that the disk or stick is there.",
                        unreadable);
            }
        }

        private static Unfit unfit(AgeStream.Unreadable.Why why) {
            return switch (why) {
                case NO_AGE_FILE ->
                    new Unfit("is no age file, so it is no return. Ask its sender for the right one.", false);
                case NOT_FOR_US ->
                    new Unfit(
                            "is not sealed to this team, or is damaged at its beginning."
                                    + " Ask its sender to join this team, or to send it again.",
                            false);
                case DAMAGED ->
                    new Unfit(
                            "has been changed or cut short since it was made. Ask its sender to send it again.", true);
            };
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException readAlready) {
                // what was read has been proved
            }
        }
    }
}
