package org.alongside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.alongside.fuzz.Bundle;
import org.alongside.fuzz.Refusal;
import org.alongside.fuzz.Target;
import org.alongside.vault.minisign.FileSignature;

/// Packs: YAML, exercises, digests, the folder whole, and the lists of reference.
public final class PackTargets {
    private static final Path SHIPPED = Path.of("content");
    private static final String[] YAML_WORDS = {
        "---\n",
        "...\n",
        "&a ",
        "*a",
        "[*a, *a]",
        "!!set",
        "!!binary",
        "!!python/object:x ",
        "<<: *a",
        "? ",
        "|\n",
        ">-\n",
        "~",
        "true",
        "id: ",
        "- ",
        "{",
        "}",
        "[",
        "]",
        "%YAML 1.2\n",
        "\"\\x",
        "\"\\uD800\"",
        "# ",
        "0o7",
        ".inf",
        "'"
    };
    private static final String[] MARKDOWN_WORDS = {
        "---\n",
        "## ",
        "### ",
        "> ",
        "- [ ] ",
        "- [p1] ",
        "- ",
        "1. ",
        "```\n",
        "**",
        "_",
        "[a](b)",
        "![",
        "](",
        "<b>",
        "<!--",
        "&amp;",
        "\\",
        "____\n",
        "    ",
        "## Summary\n",
        "## Talk about it\n",
        "id: ",
        "clip: ",
        "{",
        "}"
    };

    private final Path content;
    private final Path pack;
    private final List<String> files = List.of("pack.yaml", "exercises/one.md", "guide.md", "SHA256SUMS");

    private PackTargets() throws IOException {
        content = Files.createTempDirectory("packs");
        pack = Files.createDirectories(content.resolve("small"));
        Files.createDirectories(pack.resolve("exercises"));
        Files.createDirectories(content.resolve("reference"));
        content.toFile().deleteOnExit();
        write("pack.yaml", (InstalledToolkitsTest.MANIFEST + "guide: guide.md\n").getBytes(StandardCharsets.UTF_8));
        write("exercises/one.md", InstalledToolkitsTest.EXERCISE.getBytes(StandardCharsets.UTF_8));
        write("guide.md", "# How\n\nSo.\n\n> quoted\n\n- [ ] a\n".getBytes(StandardCharsets.UTF_8));
        write("SHA256SUMS", ("a".repeat(64) + "  clips/one.a.webm\n").getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(pack.resolve(name), bytes);
    }

    /// All of this room.
    public static List<Target> all() {
        try {
            var folder = new PackTargets();
            return List.of(
                    Target.ofText(
                                    "yaml",
                                    Yaml.class,
                                    shipped("reference", "skills-for-relationships"),
                                    PackTargets::yaml)
                            .upTo(200_000)
                            .with(YAML_WORDS),
                    Target.ofText(
                                    "exercise file",
                                    ExerciseFile.class,
                                    shipped("skills-for-relationships/exercises"),
                                    PackTargets::exercise)
                            .upTo(200_000)
                            .with(YAML_WORDS)
                            .with(MARKDOWN_WORDS),
                    Target.ofBytes("pack folder", Pack.class, folder.examples(), folder::folder)
                            .with(YAML_WORDS)
                            .with(MARKDOWN_WORDS)
                            .with("a".repeat(64), "  clips/../", "one.a.webm"),
                    Target.ofBytes("pack archive", Archive.class, archives(), PackTargets::archive)
                            .with("../", "/", "\\", "SHA256SUMS", "PK\u0001\u0002", "PK\u0005\u0006", "CON"),
                    Target.ofText(
                            "signature",
                            org.alongside.vault.minisign.FileSignature.class,
                            signatures(),
                            PackTargets::signature),
                    Target.ofBytes(
                                    "reference list",
                                    InstalledToolkits.class,
                                    shipped("reference").stream()
                                            .map(text -> text.getBytes(StandardCharsets.UTF_8))
                                            .toList(),
                                    folder::reference)
                            .with(YAML_WORDS));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<byte[]> archives() {
        var id = "small";
        return List.of(
                ZipBytes.pack(id, PackWorkshop.files()),
                new ZipBytes()
                        .deflated(
                                "small/pack.yaml",
                                Objects.requireNonNull(PackWorkshop.files().get("pack.yaml")))
                        .put(
                                "small/SHA256SUMS",
                                ZipBytes.sums(java.util.Map.of(
                                                "pack.yaml",
                                                Objects.requireNonNull(
                                                        PackWorkshop.files().get("pack.yaml"))))
                                        .getBytes(StandardCharsets.UTF_8))
                        .end());
    }

    /// Whoever the signer is: what a trusted publisher sends must not do harm either.
    private static void archive(byte[] input, RandomGenerator dice) throws IOException, Refusal {
        var file = Files.createTempFile("pack", ".zip");
        try {
            Files.write(file, input);
            try (var archive = Archive.open(file)) {
                UnverifiedPack.content(archive);
            }
        } catch (BadContent no) {
            throw new Refusal(no.sentence());
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> signatures() throws IOException {
        return List.of(Files.readString(PackWorkshop.KEYS.resolve("signed.txt.minisig")));
    }

    private static void signature(String text) throws Refusal {
        if (FileSignature.parse(text).isEmpty()) {
            throw new Refusal("it is no signature that minisign makes");
        }
    }

    private static List<String> shipped(String... folders) throws IOException {
        var texts = new ArrayList<String>();
        for (var folder : folders) {
            try (var files = Files.list(SHIPPED.resolve(folder))) {
                for (var file : files.sorted().toList()) {
                    var name = file.toString();
                    if (name.endsWith(".yaml")
                            || (name.matches(".*/[a-z0-9-]+\\.md") && folder.endsWith("exercises"))) {
                        texts.add(Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }

    private static void yaml(String text) throws Refusal {
        try {
            var isList = text.startsWith("- ") || (text.contains("\n- ") && !text.contains("format:"));
            if (isList) {
                Yaml.mappings("list", text).forEach(PackTargets::ask);
            } else {
                ask(Yaml.mapping("pack.yaml", text));
            }
        } catch (BadContent no) {
            throw new Refusal(no.sentence());
        }
    }

    /// Every question about every key; a "no" to one is no answer to the next.
    private static void ask(Yaml yaml) {
        var questions = List.<java.util.function.BiConsumer<Yaml, String>>of(
                Yaml::optionalText,
                Yaml::flag,
                Yaml::texts,
                Yaml::mappings,
                Yaml::mapping,
                (one, key) -> one.number(key, 0, 9));
        for (var key : yaml.keys().stream().limit(50).toList()) {
            for (var question : questions) {
                try {
                    question.accept(yaml, key);
                } catch (BadContent no) {
                    assertThat(no.sentence()).isNotBlank();
                }
            }
        }
    }

    private static void exercise(String text) throws Refusal {
        try {
            ExerciseFile.read("pack/one.md", text, java.util.Map.of());
        } catch (BadContent no) {
            throw new Refusal(no.sentence());
        }
    }

    private List<byte[]> examples() throws IOException {
        var examples = new ArrayList<byte[]>();
        for (var file : files) {
            examples.add(Bundle.of(file, Files.readAllBytes(pack.resolve(file))));
        }
        return examples;
    }

    private void folder(byte[] input, RandomGenerator dice) throws IOException, Refusal {
        var bent = Bundle.read(input);
        var name = files.contains(bent.name()) ? bent.name() : files.get(dice.nextInt(files.size()));
        var before = Files.readAllBytes(pack.resolve(name));
        try {
            write(name, bent.content());
            var toolkits = new InstalledToolkits(content);
            for (var toolkit : toolkits.all()) {
                toolkit.exercises().forEach(one -> toolkits.clip(toolkit, one, Optional.of("a")));
            }
            for (var problem : toolkits.problems()) {
                throw new Refusal(problem);
            }
        } finally {
            write(name, before);
        }
    }

    private void reference(byte[] input, RandomGenerator dice) throws IOException {
        Files.write(content.resolve("reference/list.yaml"), input);
        assertThat(new InstalledToolkits(content).reference("list"))
                .allSatisfy(choice -> assertThat(choice.code()).isNotBlank());
    }
}
