package org.alongside.packs;

import static org.alongside.packs.PackWorkshop.bytes;
import static org.alongside.packs.PackWorkshop.files;
import static org.alongside.packs.PackWorkshop.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.Packs;
import org.alongside.domain.Trouble;
import org.alongside.domain.toolkit.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackFilesTest {
    @TempDir
    Path folder;

    private PackWorkshop shop;

    @BeforeEach
    void open() {
        shop = new PackWorkshop(folder);
    }

    private Path source() throws IOException {
        var source = folder.resolve("source");
        for (var file : files().entrySet()) {
            var target = source.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return source;
    }

    private static String newer(String manifest, String version) {
        return manifest.replace("version: 1.0.0", "version: " + version);
    }

    @Test
    void a_folder_gives_the_same_bytes_whenever_it_is_built() throws IOException {
        var source = source();
        var one = folder.resolve("one.zip");
        var two = folder.resolve("two.zip");
        shop.packs().build(source, one);
        Files.setLastModifiedTime(source.resolve("pack.yaml"), FileTime.from(Instant.parse("2031-02-03T04:05:06Z")));
        Files.writeString(source.resolve(".DS_Store"), "hidden");
        Files.writeString(source.resolve("SHA256SUMS"), "a".repeat(64) + "  clips/one.a.webm\n");
        shop.packs().build(source, two);
        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(PackTexts.sha256(Files.readAllBytes(one)))
                .isEqualTo("1448cc2e09b50bf740ae7452a45646a58904f2abdb88518fc46a7b3cae94915f");
    }

    @Test
    void what_is_built_and_signed_is_verified_installed_and_listed() throws IOException {
        var file = folder.resolve("small.zip");
        shop.packs().build(source(), file);
        var key = shop.packs().sign(file, PackWorkshop.KEY, Optional.empty());
        assertThat(shop.packs().trust(key.line())).isEqualTo(key);
        assertThat(shop.packs().verify(file).signedBy()).contains(key);
        assertThat(shop.packs().install(file, false).title()).isEqualTo("Small");
        assertThat(shop.packs().list())
                .extracting(Packs.About::id, Packs.About::version, Packs.About::isInUse, Packs.About::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("small", "1.0.0", true, ""));
        assertThat(shop.toolkits().exercise("one").orElseThrow().exercise().title())
                .isEqualTo("One");
    }

    @Test
    void an_installed_file_that_was_altered_is_refused_and_installing_again_mends_it() throws IOException {
        var file = shop.signed(files());
        shop.packs().install(file, false);
        var exercise = shop.vault.resolve("packs/small/1.0.0/exercises/one.md");
        Files.writeString(exercise, InstalledToolkitsTest.EXERCISE.replace("What happened?", "Who did it?"));
        var toolkits = shop.toolkits();
        assertThat(toolkits.exercise("one").orElseThrow().exercise().prompts()).isEmpty();
        assertThat(toolkits.problems())
                .containsExactly("An exercise was left out: exercises/one.md: it is not as it was installed.");
        shop.packs().install(file, false);
        assertThat(shop.toolkits().problems()).isEmpty();
    }

    @Test
    void an_installed_pack_whose_list_was_altered_is_refused_whole() throws IOException {
        shop.packs().install(shop.signed(files()), false);
        Files.writeString(shop.vault.resolve("packs/small/1.0.0/SHA256SUMS"), ZipBytes.sums(with("more.md", "x")));
        assertThat(shop.toolkits().all()).isEmpty();
        assertThat(shop.packs().list())
                .singleElement()
                .satisfies(pack -> assertThat(pack.problem())
                        .isEqualTo(
                                "An installed pack was left out: small/1.0.0: it was changed since it was installed. Install it"
                                        + " again."));
    }

    @Test
    void a_publisher_who_is_no_longer_trusted_is_no_longer_used() {
        shop.packs().install(shop.signed(files()), false);
        shop.packs().distrust(PackWorkshop.KEYS.resolve("publisher.pub").toString());
        assertThat(shop.toolkits().all()).isEmpty();
        assertThat(shop.toolkits().problems()).singleElement().asString().contains("no longer trusted");
    }

    @Test
    void nobody_is_trusted_to_begin_with() {
        assertThat(shop.packs().trusted()).isEmpty();
    }

    @Test
    void an_older_version_comes_in_only_when_one_insists() {
        var manifest = InstalledToolkitsTest.MANIFEST;
        shop.packs().install(shop.signed(with("pack.yaml", newer(manifest, "1.10"))), false);
        var older = shop.signed(with("pack.yaml", newer(manifest, "1.9")));
        assertThatThrownBy(() -> shop.packs().install(older, false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("its version 1.9 is older than the installed 1.10");
        assertThat(shop.toolkits().find("small").orElseThrow().version()).isEqualTo("1.10");
        shop.packs().install(older, true);
        assertThat(shop.toolkits().find("small").orElseThrow().version()).isEqualTo("1.9");
    }

    @Test
    void other_content_under_the_same_version_is_refused() {
        shop.packs().install(shop.signed(files()), false);
        assertThatThrownBy(() -> shop.packs().install(shop.signed(with("clips/one.a.webm", "another")), false))
                .hasMessageContaining("is installed already with other content");
    }

    @Test
    void after_an_upgrade_old_deliveries_are_readable_under_their_edition() {
        shop.packs().install(shop.signed(files()), false);
        var second = Map.of(
                "pack.yaml",
                bytes(newer(InstalledToolkitsTest.MANIFEST, "2.0.0")
                        .replace(
                                "{id: only, title: Only, exercises: [one], foundation: [one]}",
                                "{id: second, title: Second, exercises: [two]}")),
                "exercises/two.md",
                bytes(InstalledToolkitsTest.EXERCISE
                        .replace("id: one", "id: two")
                        .replace("title: One", "title: Two")));
        shop.packs().install(shop.signed(second), false);
        var toolkit = shop.toolkits().find("small").orElseThrow();
        assertThat(toolkit.version()).isEqualTo("2.0.0");
        assertThat(toolkit.editions()).extracting(Edition::id).containsExactly("second");
        assertThat(toolkit.edition("only").orElseThrow().exercises()).containsExactly("one");
        assertThat(toolkit.exercise("one").orElseThrow().prompts().getFirst().text())
                .isEqualTo("What happened?");
        assertThat(toolkit.exerciseIds()).containsExactly("two");
        assertThat(shop.toolkits().problems()).isEmpty();
    }

    @Test
    void an_upgrade_does_not_change_an_edition_under_which_people_were_referred() {
        shop.packs().install(shop.signed(files()), false);
        var manifest = newer(InstalledToolkitsTest.MANIFEST, "2.0.0").replace("foundation: [one]", "foundation: []");
        assertThatThrownBy(() -> shop.packs().install(shop.signed(with("pack.yaml", manifest)), false))
                .hasMessageContaining("its edition only holds other exercises");
    }

    @Test
    void the_standard_tool_checks_what_we_sign_and_we_install_what_it_signs() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/minisign")), "minisign is not on this machine");
        var publisher = PackWorkshop.KEYS.resolve("publisher.pub").toString();
        var file = shop.signed(files());
        assertThat(minisign("-V", "-m", file.toString(), "-p", publisher)).isZero();
        Files.delete(file.resolveSibling("pack.zip.minisig"));
        assertThat(minisign("-S", "-m", file.toString(), "-s", PackWorkshop.KEY.toString(), "-t", "from the service"))
                .isZero();
        assertThat(shop.packs().install(file, false).id()).isEqualTo("small");
    }

    private static int minisign(String... words) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(java.util.List.of("/usr/bin/minisign"));
        command.addAll(java.util.List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
