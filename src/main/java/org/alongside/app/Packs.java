package org.alongside.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Passphrase;

/// Packs as files: made, signed, checked, installed beside a vault. Every refusal is a [org.alongside.domain.Trouble]
/// of one sentence, after which nothing is changed.
public interface Packs {
    /// What a pack is.
    ///
    /// @param signedBy the publisher's key; empty for a folder, and for what came with the program
    /// @param isInUse whether it is the one of its id that people work with
    /// @param problem one sentence, empty when it is whole
    record About(
            String id,
            String title,
            String version,
            String publisher,
            int exercises,
            Optional<Key> signedBy,
            boolean isInUse,
            String problem) {}

    /// A publisher's key.
    ///
    /// @param line as minisign writes a public key
    /// @param id the id that minisign shows
    /// @param fingerprint to compare with the publisher by another way
    record Key(String line, String id, String fingerprint) {}

    /// Writes the archive of a folder, the same bytes for the same files. What is wrong with its content is refused.
    About build(Path folder, Path archive);

    /// Whether a passphrase is needed to sign with the key in that file.
    boolean asksForPassphrase(Path keyFile);

    /// Writes `FILE.minisig` beside the archive; gives the key that signed.
    Key sign(Path archive, Path keyFile, Optional<Passphrase> passphrase);

    /// Checks an archive with its signature against the trusted keys, or a folder's content.
    About verify(Path archiveOrFolder);

    /// As [#verify], then puts it among the vault's packs.
    ///
    /// @param insist also where the version is older, or an edition changes under what was made with it
    About install(Path archive, boolean insist);

    /// All packs: those that came with the program, and the installed ones.
    List<About> list();

    /// The trusted keys.
    List<Key> trusted();

    /// Trusts a key: the line of a minisign public key, or a file that holds one.
    Key trust(String keyOrFile);

    /// Trusts it no longer; packs that it signed are no longer used.
    Key distrust(String keyOrFile);
}
