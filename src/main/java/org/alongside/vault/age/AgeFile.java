package org.alongside.vault.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Trouble;

/// Small files in the age format, whole in memory.
public final class AgeFile {
    private AgeFile() {}

    /// The file, not armoured, that only the recipient's identity opens.
    public static byte[] seal(byte[] plain, AgeRecipient to) {
        var sealed = new ByteArrayOutputStream();
        try (var channel = new StandardEncryptingChannelFactory()
                .newEncryptingChannel(Channels.newChannel(sealed), List.of(to.writer()))) {
            var left = ByteBuffer.wrap(plain);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        } catch (GeneralSecurityException unusable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "Nothing can be sealed to that recipient, though its checksum fits. Nothing was changed."
                            + " Ask for another.",
                    unusable);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return sealed.toByteArray();
    }

    /// What is in it, or nothing when none of the identities opens it, or it is not whole.
    ///
    /// @param mostBytes a file that holds more counts as not whole
    public static Optional<byte[]> open(byte[] sealed, AgeIdentities identities, int mostBytes) {
        for (var reader : identities.readers()) { // one by one: a first that does not fit must not end the search
            var plain = open(sealed, reader, mostBytes);
            if (plain.isPresent()) {
                return plain;
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> open(byte[] sealed, RecipientStanzaReader reader, int mostBytes) {
        var plain = ByteBuffer.allocate(mostBytes + 1);
        try (var channel = new StandardDecryptingChannelFactory()
                .newDecryptingChannel(Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(reader))) {
            while (plain.hasRemaining() && channel.read(plain) >= 0) {
                // until the end is seen, which shows that nothing was cut off
            }
            return plain.hasRemaining()
                    ? Optional.of(Arrays.copyOf(plain.array(), plain.position()))
                    : Optional.empty();
        } catch (GeneralSecurityException | IOException | RuntimeException notOursOrNotWhole) {
            return Optional.empty(); // the library answers some malformed files with an unchecked exception
        } finally {
            Arrays.fill(plain.array(), (byte) 0);
        }
    }
}
