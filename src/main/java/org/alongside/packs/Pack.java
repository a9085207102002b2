package org.alongside.packs;

import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.alongside.domain.toolkit.Translation;

/// One pack that lies in a folder: its manifest, read at once, and its exercises, read when asked for.
final class Pack {
    private final PackTexts texts;
    private final Manifest manifest;
    private final String name;

    private Pack(PackTexts texts, Manifest manifest, String name) {
        this.texts = texts;
        this.manifest = manifest;
        this.name = name;
    }

    /// Reads the manifest, or says what is wrong with it.
    ///
    /// @param name of the pack, as complaints say it
    static Pack read(PackTexts texts, String name) {
        return new Pack(texts, Manifest.read(name + "/" + Manifest.FILE, texts.text(Manifest.FILE)), name);
    }

    PackTexts texts() {
        return texts;
    }

    Manifest manifest() {
        return manifest;
    }

    /// Whether the exercise is this pack's own, not one that it takes from another.
    boolean owns(String id) {
        return Manifest.isId(id) && texts.has(file(id));
    }

    /// Reads one exercise of its own, with its translations.
    Exercise exercise(String id) {
        var exercise = ExerciseFile.read(name + "/" + file(id), texts.text(file(id)), translations(id));
        if (!exercise.id().equals(id)) {
            throw new BadContent(file(id) + ": its id is not the file's name");
        }
        check(exercise);
        return exercise;
    }

    private Map<String, Translation> translations(String id) {
        var translations = new HashMap<String, Translation>();
        for (var language : manifest.otherLanguages()) {
            var file = "exercises/" + id + "." + language + ".md";
            if (texts.has(file)) {
                translations.put(language, TranslationFile.read(name + "/" + file, texts.text(file), id, language));
            }
        }
        return translations;
    }

    private static String file(String id) {
        return "exercises/" + id + ".md";
    }

    private void check(Exercise exercise) {
        if (manifest.modules().stream().noneMatch(module -> module.id().equals(exercise.module()))) {
            throw new BadContent(exercise.id() + ".md: its module is not in " + Manifest.FILE);
        }
        var variants = manifest.variants().stream().map(Toolkit.Variant::id).collect(Collectors.toSet());
        for (var clip : new TreeMap<>(exercise.clips()).entrySet()) {
            if (!clip.getKey().isEmpty() && !variants.contains(clip.getKey())) {
                throw new BadContent(
                        exercise.id() + ".md: it has a clip for a variant that is not in " + Manifest.FILE);
            }
            inside("clips/" + clip.getValue().file());
        }
    }

    /// A name that leads nowhere but into the pack.
    private void inside(String file) {
        try {
            var folder = texts.folder().normalize();
            if (folder.resolve(file).normalize().startsWith(folder)) {
                return;
            }
        } catch (InvalidPathException noName) {
            throw new BadContent(manifest.where() + ": a file is named that can be none", noName);
        }
        throw new BadContent(manifest.where() + ": a file outside the pack is named");
    }

    /// "How to use this toolkit", or the reason why it cannot be read.
    Guide guide() {
        var file = manifest.guide();
        if (file.isEmpty()) {
            return new Guide(List.of(), Optional.empty());
        }
        try {
            inside(file);
            return new Guide(Passage.blocks(Passage.nodes(name + "/" + file, texts.text(file))), Optional.empty());
        } catch (BadContent bad) {
            return new Guide(List.of(), Optional.of(bad.sentence()));
        }
    }
}
