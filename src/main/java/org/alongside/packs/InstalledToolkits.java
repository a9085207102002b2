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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.app.ClipPlayer;
import org.alongside.app.Packs;
import org.alongside.app.Toolkits;
import org.alongside.domain.Trouble;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Toolkit;
import org.jspecify.annotations.Nullable;

/// The toolkits in the content folder, their manifests read once, when first asked for, and the rest as it is needed.
public final class InstalledToolkits implements Toolkits {
    private static final String REFERENCE = "reference";

    /// The folder beside a vault where installed packs lie.
    static final String PACKS = "packs";

    private final Path content;
    private final Optional<InstalledFolder> installed;
    private final Map<String, List<Choice>> reference = new LinkedHashMap<>();
    private final Map<String, String> unreadable = new TreeMap<>();
    private @Nullable Shelf shelf;

    /// Those of that folder.
    public InstalledToolkits(Path content) {
        this(content, Optional.empty());
    }

    private InstalledToolkits(Path content, Optional<InstalledFolder> installed) {
        this.content = content;
        this.installed = installed;
    }

    @Override
    public Toolkits installedBeside(Path vault) {
        return new InstalledToolkits(content, Optional.of(new InstalledFolder(vault.resolve(PACKS))));
    }

    @Override
    public Packs packFiles(Path vault) {
        return new PackFiles(content, vault);
    }

    @Override
    public List<Toolkit> all() {
        return shelf().toolkits().stream()
                .sorted(Comparator.comparing(Toolkit::title))
                .toList();
    }

    @Override
    public Optional<Found> exercise(String id) {
        var owners = all().stream().filter(toolkit -> isOwn(toolkit, id));
        return Stream.concat(owners, all().stream())
                .flatMap(toolkit -> toolkit.exercise(id).map(found -> new Found(toolkit, found)).stream())
                .findFirst();
    }

    @Override
    public boolean isOwn(Toolkit toolkit, String id) {
        return shelf().owner(toolkit.id(), id)
                .filter(pack -> pack.manifest().id().equals(toolkit.id()))
                .isPresent();
    }

    @Override
    public List<String> problems() {
        var shelf = shelf();
        shelf.readAll();
        synchronized (this) {
            return Stream.concat(unreadable.values().stream(), shelf.problems().stream())
                    .toList();
        }
    }

    @Override
    public Optional<String> problem(Toolkit toolkit, Exercise exercise) {
        return shelf().problem(toolkit.id(), exercise.id());
    }

    @Override
    public Optional<ClipPlayer.Clip> clip(Toolkit toolkit, Exercise exercise, Optional<String> variant) {
        return exercise.clip(variant).map(clip -> {
            var texts = owner(toolkit, exercise.id()).texts();
            var file = texts.folder().resolve("clips").resolve(clip.file());
            var captions = file.resolveSibling(clip.file().replaceFirst("\\.[^.]+$", "") + ".vtt");
            return new ClipPlayer.Clip(
                    file,
                    texts.digests().of("clips/" + clip.file()).orElse(""),
                    Optional.of(captions).filter(Files::isRegularFile),
                    exercise.title());
        });
    }

    @Override
    public Path origin(Toolkit toolkit) {
        return shelf().inUse(toolkit.id())
                .orElseThrow(() -> notFromHere(toolkit))
                .texts()
                .folder();
    }

    private Pack owner(Toolkit toolkit, String exercise) {
        return shelf().owner(toolkit.id(), exercise).orElseThrow(() -> notFromHere(toolkit));
    }

    private static IllegalArgumentException notFromHere(Toolkit toolkit) {
        return new IllegalArgumentException("toolkit " + toolkit.id() + " is not from here");
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
            return Yaml.mappings(list, PackTexts.text(content.resolve(REFERENCE), list + ".yaml")).stream()
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

    private synchronized Shelf shelf() {
        var known = shelf;
        if (known == null) {
            known = new Shelf(packs());
            shelf = known;
        }
        return known;
    }

    /// Installed ones come before those that the program brought, so that they are the ones in use.
    List<Pack> packs() {
        var found = new ArrayList<Pack>();
        for (var one : installed.map(InstalledFolder::all).orElseGet(List::of)) {
            one.pack().ifPresent(found::add);
            if (!one.problem().isEmpty()) {
                unreadable.put(one.name(), one.problem());
            }
        }
        try (var folders = Files.list(content)) {
            folders.filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE)))
                    .sorted()
                    .forEach(folder -> open(folder).ifPresent(found::add));
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "The folder with the toolkits cannot be read. Your records are safe. Install Alongside again.",
                    e);
        }
        return found;
    }

    private Optional<Pack> open(Path folder) {
        var name = String.valueOf(folder.getFileName());
        try {
            return Optional.of(Pack.read(PackTexts.of(folder), name));
        } catch (BadContent e) {
            unreadable.put(name, "A toolkit was left out: " + e.sentence() + ".");
        } catch (IllegalArgumentException e) {
            unreadable.put(name, "A toolkit was left out: " + name + ": " + e.getMessage() + ".");
        }
        return Optional.empty();
    }
}
