package org.alongside.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.OwnerOnly;
import org.jspecify.annotations.Nullable;

/// A team's store beside the vault: an encrypted H2 file that is believed only while it is exactly the file that was
/// closed last. H2's pages carry no proof of what they hold, so a seal does, in a file beside it: SHA-256 of the key
/// and
/// the file's digest. Without a fitting seal the file is thrown away, and filled again from the returns.
final class TeamFile implements TeamDatabase {
    private static final String MADE_ANEW = " It is made anew from the returns the next time. Run the command again.";

    private final IndexFile file;
    private final char[] key;
    private @Nullable Statements open;
    private boolean writing;

    /// @param key the file's password; wiped when it is closed
    TeamFile(IndexFile file, char[] key) {
        this.file = file;
        this.key = key;
    }

    @Override
    public Statements toRead() throws SQLException {
        var statements = open;
        if (statements != null) {
            return statements;
        }
        return isAsItWasLeft() ? opened(file.connectToLook(key)).orElseGet(this::made) : made();
    }

    @Override
    public Statements toWrite() throws SQLException {
        var statements = open;
        if (statements != null && writing) {
            return statements;
        }
        closeDatabase();
        if (!isAsItWasLeft()) {
            return made();
        }
        unseal(); // whatever becomes of us, what is written from here on has no seal
        writing = true;
        return opened(file.connectAsOwner(key)).orElseGet(this::made);
    }

    /// The store, where it is made by these scripts.
    private Optional<Statements> opened(Connection first) throws SQLException {
        try (var owner = first) {
            if (!Migrations.TEAM.areApplied(owner)) {
                return Optional.empty();
            }
            return Optional.of(keep(new Statements(file.connect(key))));
        }
    }

    private Statements keep(Statements statements) {
        open = statements;
        return statements;
    }

    /// An empty one, in place of whatever stood there.
    private Statements made() {
        try {
            unseal();
            file.remove();
            writing = true;
            try (var owner = file.connectAsOwner(key)) {
                Migrations.TEAM.apply(owner);
                IndexFile.grant(owner, key);
                return keep(new Statements(file.connect(key)));
            }
        } catch (SQLException | IOException unmade) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The team's store could not be made; the disk may be full. The returns are safe."
                            + " Free some space and try again.",
                    unmade);
        }
    }

    @Override
    public Bulk bulk(Statements statements, UUID origin) {
        return new Batches(statements, origin);
    }

    @Override
    public Trouble trouble(SQLException wrong, String undone) {
        if (String.valueOf(wrong.getSQLState()).startsWith("2")) { // 22, 23: the rows are at fault
            return new Trouble(
                    Trouble.Sort.REFUSED,
                    "The return holds rows that do not fit together. " + undone + " Ask for it again.",
                    wrong);
        }
        return thrownAway("The team's store does not answer. " + undone, wrong);
    }

    @Override
    public Trouble nonsense(RuntimeException why) {
        return thrownAway("The team's store is damaged. Nothing that was saved is lost.", why);
    }

    private Trouble thrownAway(String what, Exception why) {
        unseal();
        writing = false;
        closeDatabase();
        return new Trouble(Trouble.Sort.FAILED, what + MADE_ANEW, why);
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public String place() {
        return "beside the vault";
    }

    @Override
    public void close() {
        boolean whole = closeDatabase();
        if (whole && writing) {
            seal();
            writing = false;
        }
        Arrays.fill(key, '\0');
    }

    /// Writes what is pending; whether that went well.
    private boolean closeDatabase() {
        var statements = open;
        open = null;
        try {
            if (statements != null) {
                statements.close();
            }
            return statements != null;
        } catch (SQLException dead) {
            return false; // it has no seal, and is made anew
        }
    }

    private Path sealFile() {
        return file.folder().resolve("team.seal");
    }

    private boolean isAsItWasLeft() {
        try {
            var seal = Files.readAllBytes(sealFile());
            return sealed().map(now -> MessageDigest.isEqual(now, seal)).orElse(false);
        } catch (IOException none) {
            return false;
        }
    }

    private void unseal() {
        try {
            Files.deleteIfExists(sealFile());
        } catch (IOException stays) {
            // it will not fit what is written from here on
        }
    }

    private void seal() {
        try {
            var seal = sealed();
            if (seal.isPresent()) {
                OwnerOnly.makeFile(sealFile());
                Files.write(sealFile(), seal.get());
            }
        } catch (IOException unsealed) {
            // made anew the next time
        }
    }

    private Optional<byte[]> sealed() {
        return file.digest().map(digest -> {
            try {
                var seal = MessageDigest.getInstance("SHA-256");
                var secret = String.valueOf(key).getBytes(StandardCharsets.US_ASCII);
                seal.update(secret);
                Arrays.fill(secret, (byte) 0);
                return seal.digest(digest);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        });
    }
}
