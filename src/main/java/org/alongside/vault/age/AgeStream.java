package org.alongside.vault.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Trouble;

/// Age files of any length, read and written in chunks of 64 KiB.
public final class AgeStream {
    private static final byte[] FIRST_LINE = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

    private static final long MOST_HEAD_BYTES = 1 << 20; // of one whose recipients do not end

    private AgeStream() {}

    /// Why an age file was not read.
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        /// What is the matter with it.
        public enum Why {
            /// Its first line is not that of an age file.
            NO_AGE_FILE,
            /// None of the identities opens it; or the part that says who can is damaged.
            NOT_FOR_US,
            /// It was sealed to us and has been changed or cut since.
            DAMAGED
        }

        private final Why why;

        /// For that reason.
        public Unreadable(Why why) {
            super(why.name());
            this.why = why;
        }

        /// The reason.
        public Why why() {
            return why;
        }
    }

    /// Seals what is written to it. Whole once closed, which closes `to` as well.
    public static OutputStream sealing(AgeRecipient recipient, OutputStream to) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(to), List.of(recipient.writer())));
        } catch (GeneralSecurityException unusable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Nothing can be sealed to that recipient, though its checksum fits. Nothing was changed."
                            + " Ask for another.",
                    unusable);
        }
    }

    /// What is in it. Reading up to the end shows that nothing was changed or cut off; until then, what was read is
    /// authentic but may not be all.
    ///
    /// @throws Unreadable now, or later from the stream itself; any other trouble is of `sealed`
    public static InputStream opening(InputStream sealed, AgeIdentities identities) throws IOException {
        var from = new Source(new BufferedInputStream(sealed));
        if (!from.beginsWith(FIRST_LINE)) {
            throw new Unreadable(Unreadable.Why.NO_AGE_FILE);
        }
        var readers = new AnyReader(identities.readers());
        try {
            var channel = new StandardDecryptingChannelFactory()
                    .newDecryptingChannel(Channels.newChannel(from), List.of(readers));
            from.headIsRead();
            return new Opened(Channels.newInputStream(channel), from);
        } catch (GeneralSecurityException | IOException | RuntimeException notOpened) {
            from.rethrow();
            throw new Unreadable(readers.fitted() ? Unreadable.Why.DAMAGED : Unreadable.Why.NOT_FOR_US);
        }
    }

    /// Tries one identity after the other: a first that does not fit must not end the search.
    private static final class AnyReader implements RecipientStanzaReader {
        private final List<RecipientStanzaReader> readers;
        private boolean fitted;

        AnyReader(List<RecipientStanzaReader> readers) {
            this.readers = readers;
        }

        boolean fitted() {
            return fitted;
        }

        @Override
        public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
            var none = new GeneralSecurityException("no identity fits");
            for (var reader : readers) {
                try {
                    var key = reader.getFileKey(stanzas);
                    fitted = true;
                    return key;
                } catch (GeneralSecurityException | RuntimeException doesNotFit) {
                    none.addSuppressed(doesNotFit);
                }
            }
            throw none;
        }
    }

    /// The sealed bytes. Keeps the trouble of reading them apart from that of opening them.
    private static final class Source extends FilterInputStream {
        private long headBytes;
        private Optional<IOException> trouble = Optional.empty();

        Source(BufferedInputStream sealed) {
            super(sealed);
        }

        boolean beginsWith(byte[] line) throws IOException {
            in.mark(line.length);
            var found = Arrays.equals(in.readNBytes(line.length), line);
            in.reset();
            return found;
        }

        void headIsRead() {
            headBytes = Long.MIN_VALUE;
        }

        void rethrow() throws IOException {
            if (trouble.isPresent()) {
                throw trouble.get();
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count;
            try {
                count = super.read(into, from, most);
            } catch (IOException unreadable) {
                trouble = Optional.of(unreadable);
                throw unreadable;
            }
            headBytes += Math.max(count, 0);
            if (headBytes > MOST_HEAD_BYTES) {
                throw new IOException("a head without end");
            }
            return count;
        }
    }

    /// The opened bytes, whose every trouble is told as what it is.
    private static final class Opened extends FilterInputStream {
        private final Source from;

        Opened(InputStream opened, Source from) {
            super(opened);
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int start, int most) throws IOException {
            try {
                return super.read(into, start, most);
            } catch (IOException | RuntimeException damaged) {
                from.rethrow();
                throw new Unreadable(Unreadable.Why.DAMAGED);
            }
        }
    }
}
