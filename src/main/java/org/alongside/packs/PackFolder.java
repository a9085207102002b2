package org.alongside.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.SuitabilityRule;
import org.alongside.domain.toolkit.Toolkit;

/// A toolkit's folder: `pack.yaml`, `exercises/*.md`, a guide, `clips/`.
final class PackFolder {
    static final String MANIFEST = "pack.yaml";

    private static final int FORMAT = 1;
    private static final int BYTES_MAX = 512 * 1024;
    private static final int BYTES_MAX_IN_ALL = 16 * BYTES_MAX;

    private final Path folder;
    private final Yaml manifest;
    private final String where;
    private int bytesRead;

    private PackFolder(Path folder, Yaml manifest, String where) {
        this.folder = folder;
        this.manifest = manifest;
        this.where = where;
    }

    /// Reads the toolkit of that folder, or says what is wrong with it.
    static Toolkit read(Path folder) {
        var where = folder.getFileName() + "/" + MANIFEST;
        var manifest = Yaml.mapping(where, text(folder, MANIFEST));
        return new PackFolder(folder, manifest, where).toolkit();
    }

    private Toolkit toolkit() {
        manifest.number("format", FORMAT, FORMAT);
        var editions = manifest.mappings("editions").stream()
                .map(one ->
                        new Edition(one.text("id"), one.text("title"), one.texts("exercises"), one.texts("foundation")))
                .toList();
        var exercises = exercises(editions);
        var toolkit = new Toolkit(
                manifest.text("id"),
                manifest.text("title"),
                manifest.text("publisher"),
                manifest.text("version"),
                manifest.text("notice"),
                manifest.text("audience"),
                manifest.text("aim"),
                editions,
                manifest.mappings("variants").stream()
                        .map(one -> new Toolkit.Variant(one.text("id"), one.text("title"), one.texts("aliases")))
                        .toList(),
                manifest.mappings("modules").stream()
                        .map(one -> new Toolkit.Module(
                                one.text("id"),
                                one.text("title"),
                                one.flag("mandatory"),
                                one.optionalText("about").orElse("")))
                        .toList(),
                exercises,
                manifest.mappings("suitability").stream().map(this::rule).toList(),
                manifest.mapping("preferred_instead")
                        .map(one -> new Toolkit.Programme(one.text("id"), one.text("title"))),
                guide());
        check(toolkit);
        return toolkit;
    }

    /// The exercises that any edition names, in the order in which they are first named.
    private List<Exercise> exercises(List<Edition> editions) {
        var read = new HashMap<String, Exercise>();
        return editions.stream()
                .flatMap(edition -> edition.exercises().stream())
                .distinct()
                .map(id -> read.computeIfAbsent(id, this::exercise))
                .toList();
    }

    private Exercise exercise(String id) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw new BadContent(where + ": an edition names an exercise by something that is no id");
        }
        var file = "exercises/" + id + ".md";
        var exercise = ExerciseFile.read(folder.getFileName() + "/" + file, counted(file));
        if (!exercise.id().equals(id)) {
            throw new BadContent(file + ": its id is not the file's name");
        }
        return exercise;
    }

    private List<Block> guide() {
        return manifest.optionalText("guide")
                .map(name -> Passage.blocks(Passage.nodes(name, counted(inside(name)))))
                .orElseGet(List::of);
    }

    /// A name that leads nowhere but into the pack.
    private String inside(String name) {
        try {
            if (folder.resolve(name).normalize().startsWith(folder)) {
                return name;
            }
        } catch (InvalidPathException noName) {
            throw new BadContent(where + ": a file is named that can be none", noName);
        }
        throw new BadContent(where + ": a file outside the pack is named");
    }

    /// As [#text]; all texts of a pack together may only be so long.
    private String counted(String name) {
        var text = text(folder, name);
        bytesRead += text.length();
        if (bytesRead > BYTES_MAX_IN_ALL) {
            throw new BadContent(where + ": its texts are larger than 8 MB together");
        }
        return text;
    }

    private SuitabilityRule rule(Yaml one) {
        var answer = Code.parse(Answer.class, one.text("answer"))
                .orElseThrow(
                        () -> new BadContent(where + ": a suitability answer must be " + Code.allowed(Answer.class)));
        return new SuitabilityRule(one.text("field"), test(one), answer, one.text("why"));
    }

    private SuitabilityRule.Test test(Yaml one) {
        if (one.has("in")) {
            return new SuitabilityRule.Test.In(Set.copyOf(one.texts("in")));
        }
        if (one.has("not_in")) {
            return new SuitabilityRule.Test.NotIn(Set.copyOf(one.texts("not_in")));
        }
        if (one.flag("empty")) {
            return new SuitabilityRule.Test.Empty();
        }
        return new SuitabilityRule.Test.Below(one.number("below", 0, 200));
    }

    private void check(Toolkit toolkit) {
        if (toolkit.editions().isEmpty()) {
            throw new BadContent(where + ": there is no edition");
        }
        var modules = toolkit.modules().stream().map(Toolkit.Module::id).collect(Collectors.toSet());
        var variants = new HashSet<>(
                toolkit.variants().stream().map(Toolkit.Variant::id).toList());
        variants.add("");
        for (var exercise : toolkit.exercises()) {
            if (!modules.contains(exercise.module())) {
                throw new BadContent(exercise.id() + ".md: its module is not in " + MANIFEST);
            }
            for (Map.Entry<String, Exercise.Clip> clip : exercise.clips().entrySet()) {
                if (!variants.contains(clip.getKey())) {
                    throw new BadContent(exercise.id() + ".md: it has a clip for a variant that is not in " + MANIFEST);
                }
                inside("clips/" + clip.getValue().file());
            }
        }
    }

    /// The whole of a small UTF-8 file that lies in that folder, wherever links lead.
    static String text(Path folder, String name) {
        try {
            var file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
                throw new BadContent(name + ": it is no plain file of this folder");
            }
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(BYTES_MAX + 1);
                if (bytes.length > BYTES_MAX) {
                    throw new BadContent(name + ": it is larger than 512 kB");
                }
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            }
        } catch (CharacterCodingException e) {
            throw new BadContent(name + ": it is not UTF-8", e);
        } catch (IOException e) {
            throw new BadContent(name + ": it cannot be read", e);
        }
    }
}
