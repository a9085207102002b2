package org.alongside.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import org.alongside.domain.Trouble;
import org.alongside.vault.disk.OwnerOnly;
import org.h2.Driver;

/// Where an index stands, and the two ways into it.
///
/// @param folder the folder `index` of a vault
/// @param name of the file, without its end
record IndexFile(Path folder, String name) {
    // The async file system outlives an interrupted thread; H2's own trace file would hold literals in the clear.
    private static final String CIPHER = ";CIPHER=AES";
    // H2 writes behind, at most a minute late: what it has not written when the machine stops comes from the journal.
    // With WRITE_DELAY=0 each commit wrote 38 KB and took 0.8 to 1.6 ms; with this it takes 0.07 ms.
    private static final String TAMED =
            ";WRITE_DELAY=60000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final String OWNER = "SA";
    private static final String READER = "ALONGSIDE";
    private static final String RECORD = "alongside";
    private static final String TEAM = "team";
    private static final String AS_IT_STANDS = ";ACCESS_MODE_DATA=r";
    private static final int CHUNK_BYTES = 64 * 1024;

    /// The index of a vault in that folder.
    ///
    /// @throws Trouble REFUSED where the folder's name would be read as a part of H2's address
    static IndexFile in(Path vault) {
        return in(vault, RECORD);
    }

    /// The index of a team's returns, of a supervisor's vault in that folder.
    ///
    /// @throws Trouble as [#in]
    static IndexFile ofTeam(Path vault) {
        return in(vault, TEAM);
    }

    private static IndexFile in(Path vault, String kind) {
        var folder = vault.toAbsolutePath().normalize().resolve("index");
        var place = folder.toString();
        if (place.indexOf(';') >= 0 || (File.separatorChar == '/' && place.indexOf('\\') >= 0)) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "A vault cannot stand in a folder with ; or \\ in its name. Nothing was changed."
                            + " Choose another folder.");
        }
        return new IndexFile(folder, kind);
    }

    Path file() {
        return folder.resolve(name + ".mv.db");
    }

    boolean exists() {
        return Files.exists(file());
    }

    /// The way in for migrations; the first one in also opens the file, and makes it where there is none.
    Connection connectAsOwner(char[] key) throws SQLException {
        return connect(CIPHER + TAMED, OWNER, key);
    }

    /// As [#connectAsOwner], to look and leave every byte as it is.
    Connection connectToLook(char[] key) throws SQLException {
        return connect(CIPHER + TAMED + AS_IT_STANDS, OWNER, key);
    }

    /// The way in for everything else, once the file is open.
    Connection connect(char[] key) throws SQLException {
        return connect(CIPHER, READER, key);
    }

    /// Makes the user of [#connect], who may read and write rows and nothing else.
    static void grant(Connection owner, char[] key) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("create user " + READER + " password '" + password(READER, key) + "'");
            statement.execute("grant select, insert, update, delete on schema public to " + READER);
        }
    }

    private Connection connect(String settings, String user, char[] key) throws SQLException {
        var given = new Properties();
        given.setProperty("user", user);
        given.put("password", (String.valueOf(key) + " " + password(user, key)).toCharArray());
        try {
            OwnerOnly.makeFolder(folder);
            if (!exists()) {
                OwnerOnly.makeFile(file()); // H2 would make it for everybody
            }
        } catch (IOException unmade) {
            throw new SQLException(unmade);
        }
        return new Driver().connect("jdbc:h2:async:" + folder.resolve(name) + settings, given);
    }

    /// Both users' passwords follow from the key of the file: who has that has everything anyway.
    private static String password(String user, char[] key) {
        return user + String.valueOf(key);
    }

    /// SHA-256 of the file, which must be closed; nothing where there is none or it cannot be read.
    Optional<byte[]> digest() {
        try (var in = Files.newInputStream(file())) {
            var digest = MessageDigest.getInstance("SHA-256");
            var chunk = new byte[CHUNK_BYTES];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                digest.update(chunk, 0, count);
            }
            return Optional.of(digest.digest());
        } catch (IOException unreadable) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// Whether the file still has that digest.
    boolean isStill(byte[] digest) {
        return digest().map(now -> MessageDigest.isEqual(digest, now)).orElse(false);
    }

    /// Takes the index away, with whatever H2 left beside it. What nobody knows goes with the record's.
    void remove() throws IOException {
        var left = folder.toFile().listFiles(); // none where the folder is not there
        for (var file : left == null ? new File[0] : left) {
            if (file.getName().startsWith(TEAM + ".") == name.equals(TEAM)) {
                Files.deleteIfExists(file.toPath());
            }
        }
    }

    /// Wipes a key that is no longer needed.
    static void wipe(char[] key) {
        Arrays.fill(key, '\0');
    }
}
