package org.alongside.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Toolkits;
import org.alongside.domain.Trouble;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;

/// The toolkits in the content folder, read once, when first asked for.
public final class InstalledToolkits implements Toolkits {
    private static final String REFERENCE = "reference";

    private final Path content;
    private final Map<String, List<Choice>> reference = new LinkedHashMap<>();
    private volatile List<Read> read = List.of();
    private volatile boolean isRead;

    private record Read(Path folder, Optional<Toolkit> toolkit, String problem, Digests digests) {}

    /// Those of that folder.
    public InstalledToolkits(Path content) {
        this.content = content;
    }

    @Override
    public List<Toolkit> all() {
        return read().stream()
                .flatMap(one -> one.toolkit().stream())
                .sorted(Comparator.comparing(Toolkit::title))
                .toList();
    }

    @Override
    public List<String> problems() {
        return read().stream()
                .map(Read::problem)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Override
    public Optional<ClipPlayer.Clip> clip(Toolkit toolkit, Exercise exercise, Optional<String> variant) {
        return exercise.clip(variant).map(clip -> {
            var from = of(toolkit);
            var file = from.folder().resolve("clips").resolve(clip.file());
            var captions = file.resolveSibling(clip.file().replaceFirst("\\.[^.]+$", "") + ".vtt");
            return new ClipPlayer.Clip(
                    file,
                    from.digests().of("clips/" + clip.file()).orElse(""),
                    Optional.of(captions).filter(Files::isRegularFile),
                    exercise.title());
        });
    }

    @Override
    public Path origin(Toolkit toolkit) {
        return of(toolkit).folder();
    }

    private Read of(Toolkit toolkit) {
        return read().stream()
                .filter(one -> one.toolkit().filter(toolkit::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("toolkit " + toolkit.id() + " is not from here"));
    }

    @Override
    public synchronized List<Choice> reference(String list) {
        return reference.computeIfAbsent(list, this::readReference);
    }

    private List<Choice> readReference(String list) {
        if (!list.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException("a reference list is named in lower-case letters and dashes");
        }
        try {
            return Yaml.mappings(list, PackFolder.text(content.resolve(REFERENCE), list + ".yaml")).stream()
                    .map(one -> new Choice(
                            one.optionalText("code").orElseGet(() -> one.text("id")),
                            one.optionalText("label").orElseGet(() -> one.text("title")),
                            one.texts("aliases")))
                    .toList();
        } catch (BadContent e) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "A list that comes with Alongside cannot be read (" + e.sentence()
                            + "). Your records are safe. Install Alongside again.",
                    e);
        }
    }

    private List<Read> read() {
        if (!isRead) {
            synchronized (this) {
                if (!isRead) {
                    read = readAll();
                    isRead = true;
                }
            }
        }
        return read;
    }

    private List<Read> readAll() {
        var found = new ArrayList<Read>();
        try (var folders = Files.list(content)) {
            folders.filter(folder -> Files.isRegularFile(folder.resolve(PackFolder.MANIFEST)))
                    .sorted()
                    .forEach(folder -> found.add(readOne(folder)));
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The folder with the toolkits cannot be read. Your records are safe. Install Alongside again.",
                    e);
        }
        return List.copyOf(found);
    }

    private static Read readOne(Path folder) {
        try {
            return new Read(folder, Optional.of(PackFolder.read(folder)), "", Digests.read(folder));
        } catch (BadContent e) {
            return new Read(folder, Optional.empty(), "A toolkit was left out: " + e.sentence() + ".", Digests.NONE);
        } catch (IllegalArgumentException e) {
            return new Read(folder, Optional.empty(), "A toolkit was left out: " + e.getMessage() + ".", Digests.NONE);
        }
    }
}
