package org.alongside.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.alongside.domain.Passphrase;
import org.alongside.domain.Trouble;
import org.alongside.vault.keys.KdfCost;
import org.alongside.vault.keys.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A vault is not made where a cloud service would copy it away, unless someone insists.
final class SyncedFoldersTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "OneDrive, OneDrive",
        "OneDrive - Ministry of Justice, OneDrive",
        "ONEDRIVE, OneDrive",
        "Dropbox, Dropbox",
        "Dropbox (Personal), Dropbox",
        "Google Drive, Google Drive",
        "My Drive, Google Drive",
        "Shared drives, Google Drive",
        "Library/CloudStorage/GoogleDrive-pat@example.org, a cloud service",
        "iCloudDrive, iCloud",
        "Library/Mobile Documents, iCloud",
        "Box, Box",
        "Nextcloud, Nextcloud"
    })
    void is_known_by_its_name_at_any_depth(String name, String service) {
        assertThat(SyncedFolders.serviceAt(folder.resolve(name).resolve("a/b/vault"), Map.of()))
                .contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"})
    void is_known_by_what_onedrive_tells_the_system(String variable) {
        var environment = Map.of(variable, folder.resolve("Work").toString());
        assertThat(SyncedFolders.serviceAt(folder.resolve("Work/vault"), environment))
                .contains("OneDrive");
        assertThat(SyncedFolders.serviceAt(folder.resolve("Workshop/vault"), environment))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({".dropbox, Dropbox", ".dropbox.cache, Dropbox", ".stfolder, Syncthing", ".owncloudsync.log, ownCloud"})
    void is_known_by_what_a_service_leaves_there(String mark, String service) throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine").resolve(mark), "");
        assertThat(SyncedFolders.serviceAt(folder.resolve("mine/deep/vault"), Map.of()))
                .contains(service);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a right there")
    void is_known_through_a_link() throws IOException {
        var synced = Files.createDirectories(folder.resolve("Dropbox/here"));
        var link = Files.createSymbolicLink(folder.resolve("innocent"), synced);
        assertThat(SyncedFolders.serviceAt(link.resolve("not/there/yet"), Map.of()))
                .contains("Dropbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documents", "Boxes", "one drive", "my dropbox notes", "Sandbox"})
    void other_folders_are_not(String name) {
        assertThat(SyncedFolders.serviceAt(folder.resolve(name), Map.of())).isEmpty();
    }

    @Test
    void no_vault_is_made_there_unless_insisted() {
        var synced = folder.resolve("OneDrive - Work/vault");
        assertThatThrownBy(() -> create(synced, false))
                .isInstanceOfSatisfying(
                        Trouble.class, trouble -> assertThat(trouble.sort()).isEqualTo(Trouble.Sort.REFUSED))
                .hasMessageContaining("OneDrive")
                .hasMessageContaining("insist");
        assertThat(folder).isEmptyDirectory();
        create(synced, true);
        assertThat(synced.resolve("vault.key")).exists();
    }

    private static void create(Path place, boolean insist) {
        var made = Vaults.onThisMachine(Clock.systemUTC())
                .create(
                        place,
                        new NewVault(Role.PRACTITIONER, insist),
                        Passphrase.of("four made up words".toCharArray()),
                        KdfCost.practice());
        made.recoveryCode().close();
        made.vault().close();
    }
}
