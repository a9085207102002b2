package org.alongside.packs;

import static org.alongside.packs.PackWorkshop.bytes;
import static org.alongside.packs.PackWorkshop.files;
import static org.alongside.packs.PackWorkshop.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.alongside.domain.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A publisher whose key is trusted may still send what must not come in: each is refused with one sentence, and
/// nothing is installed.
final class HostilePackTest {
    @TempDir
    Path folder;

    private PackWorkshop shop;

    @BeforeEach
    void open() {
        shop = new PackWorkshop(folder);
    }

    private void refuses(Path file, String because) {
        assertThatThrownBy(() -> shop.packs().install(file, true))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(because)
                .hasMessageStartingWith("This pack cannot be used: ")
                .hasMessageEndingWith(". Nothing was installed.");
        assertThat(shop.installedFiles()).isEmpty();
        try (var left = Files.walk(folder)) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.contains(".coming"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ZipBytes whole() {
        var zip = new ZipBytes();
        zip.put("small/SHA256SUMS", bytes(ZipBytes.sums(files())));
        files().forEach((name, content) -> zip.put("small/" + name, content));
        return zip;
    }

    private static byte[] listing(String name) {
        var zip = new ZipBytes();
        var all = with(name, "x");
        zip.put("small/SHA256SUMS", bytes(ZipBytes.sums(all)));
        all.forEach((each, content) -> zip.put("small/" + each, content));
        return zip.end();
    }

    @Test
    void the_same_pack_is_taken_when_it_is_honest() {
        assertThat(shop.packs().install(shop.signed(whole().end()), false).isInUse())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "../outside.md, leads out",
        "../../../etc/x.md, leads out",
        "a/../../b.md, leads out",
        "./a.md, leads out",
        "a//b.md, leads out",
        "a\\b.md, backslash",
        "..\\a.md, backslash",
        "con.md, device",
        "exercises/NUL.txt, device",
        "COM1.md, device",
        "a/b/c/d/e/f.md, folders deep",
        "trailing.md., not every system",
        "'what?.md', not every system",
        "a:b.md, not every system",
        "run.exe, kind of file",
        "script.sh, kind of file",
        "noending, kind of file"
    })
    void a_name_that_means_another_place(String name, String because) {
        refuses(shop.signed(listing(name)), because);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/x.md", "C:/x.md", "c:x.md"})
    void an_absolute_path(String name) {
        refuses(shop.signed(whole().put(name, bytes("x")).end()), "absolute path");
    }

    @Test
    void a_name_in_another_unicode_form() {
        refuses(shop.signed(listing("cafe\u0301.md")), "Unicode");
    }

    @Test
    void names_that_are_one_on_some_systems() {
        refuses(shop.signed(whole().put("small/PACK.yaml", bytes("x")).end()), "same name");
        refuses(shop.signed(whole().put("small/pack.yaml", bytes("x")).end()), "same name");
        refuses(shop.signed(whole().put("small/clips", bytes("x")).end()), "kind of file");
        refuses(
                shop.signed(
                        whole().put("small/clips/\uFF4Fne.a.webm", bytes("x")).end()),
                "same name");
    }

    @Test
    void a_link() {
        refuses(shop.signed(whole().symlink("small/link.md", "/etc/passwd").end()), "link");
    }

    @Test
    void more_than_one_folder_or_none() {
        refuses(shop.signed(whole().put("other/a.md", bytes("x")).end()), "list");
        refuses(shop.signed(whole().put("a.md", bytes("x")).end()), "not one folder");
    }

    @Test
    void a_file_that_is_not_listed_missing_or_another() {
        refuses(shop.signed(whole().put("small/more.md", bytes("x")).end()), "does not list");
        var missing = with("gone.md", "x");
        var zip = new ZipBytes().put("small/SHA256SUMS", bytes(ZipBytes.sums(missing)));
        files().forEach((name, content) -> zip.put("small/" + name, content));
        refuses(shop.signed(zip.end()), "is missing");
        var other = new ZipBytes().put("small/SHA256SUMS", bytes(ZipBytes.sums(files())));
        with("clips/one.a.webm", "another clip").forEach((name, content) -> other.put("small/" + name, content));
        refuses(shop.signed(other.end()), "not the one");
        var bare = new ZipBytes();
        files().forEach((name, content) -> bare.put("small/" + name, content));
        refuses(shop.signed(bare.end()), "has no SHA256SUMS");
    }

    @Test
    void a_bomb() {
        var zeros = new byte[20_000_000];
        refuses(shop.signed(new ZipBytes().deflated("small/bomb.md", zeros).end()), "times its size");
        // It says less than it holds.
        var bomb = new ZipBytes();
        var packed = new java.util.zip.Deflater(9, true);
        packed.setInput(zeros);
        packed.finish();
        var bytes = new byte[100_000];
        int length = packed.deflate(bytes);
        packed.end();
        bomb.put("small/SHA256SUMS", "small/SHA256SUMS", 0, 60_000, Arrays.copyOf(bytes, length), 8, 0, 0);
        refuses(shop.signed(bomb.end()), "damaged");
        var many = new ZipBytes();
        for (int number = 0; number < 4_001; number++) {
            many.put("small/" + number + ".md", new byte[0]);
        }
        refuses(shop.signed(many.end()), "more than 4000 files");
        var huge = new ZipBytes();
        for (int number = 0; number < 20; number++) {
            huge.put("small/" + number + ".webm", "small/" + number + ".webm", 0, 0x7fffffff, new byte[1], 8, 0, 0);
        }
        refuses(shop.signed(huge.end()), "larger than 600 MiB");
    }

    @Test
    void two_packs_in_one_file() {
        refuses(shop.signed(whole().junk(whole().end()).end()), "belong to no file");
        refuses(
                shop.signed(new ZipBytes()
                        .junk(bytes("MZ a program"))
                        .put("small/a.md", bytes("x"))
                        .end()),
                "belong to no file");
        var zip = whole().put("small/a.md", "small/b.md", 0, 1, bytes("x"), 0, 0, 0);
        refuses(shop.signed(zip.end()), "what the zip's list says");
        var trailing = Arrays.copyOf(whole().end(), whole().end().length + 1);
        refuses(shop.signed(trailing), "no whole zip");
    }

    @Test
    void what_is_encrypted_or_packed_in_another_way() {
        refuses(
                shop.signed(whole().put("small/a.md", bytes("x"), bytes("x"), 0, 1, 0)
                        .end()),
                "encrypted");
        refuses(
                shop.signed(whole().put("small/a.md", bytes("x"), bytes("x"), 12, 0, 0)
                        .end()),
                "encrypted");
    }

    @Test
    void another_format_another_id_or_content_that_cannot_be_read() {
        var manifest = InstalledToolkitsTest.MANIFEST;
        refuses(shop.signed(with("pack.yaml", manifest.replace("format: 1", "format: 2"))), "another format");
        refuses(shop.signed(with("pack.yaml", manifest.replace("id: small", "id: other"))), "named as its id");
        refuses(shop.signed(with("pack.yaml", manifest.replace("1.0.0", "first"))), "version is not numbers");
        refuses(shop.signed(with("exercises/one.md", "nothing")), "exercises/one.md");
        refuses(shop.signed(with("pack.yaml", manifest.replace("[one]", "[one, two]"))), "two");
    }

    @Test
    void a_signature_that_is_missing_foreign_or_of_another_file() throws IOException {
        var file = shop.signed(files());
        var signature = file.resolveSibling("pack.zip.minisig");
        var text = Files.readString(signature);
        Files.delete(signature);
        refuses(file, "is not signed");
        Files.writeString(signature, "untrusted comment: x\nnot base64\n");
        refuses(file, "not one that minisign makes");
        Files.writeString(signature, text.replace("file:", "File:"));
        refuses(file, "does not fit");
        Files.writeString(signature, text);
        var changed = Files.readAllBytes(file);
        changed[changed.length / 2] ^= 1;
        Files.write(file, changed);
        refuses(file, "does not fit");
        Files.write(file, ZipBytes.pack("small", files()));
        shop.packs().sign(file, PackWorkshop.KEYS.resolve("other.key"), java.util.Optional.empty());
        refuses(file, "not signed by a key that you trust (its key is ");
    }

    @Test
    void what_was_cut_off_at_any_byte() {
        var whole = ZipBytes.pack("small", Map.copyOf(files()));
        for (int end = 0; end < whole.length; end += 13) {
            refuses(shop.signed(Arrays.copyOf(whole, end)), "no whole zip");
        }
    }
}
