package org.alongside.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.Exercises;
import org.alongside.domain.toolkit.Toolkit;

/// All packs that are in use, and how one reaches into another: for the exercises that it takes from elsewhere, and for
/// what a former version of itself had.
final class Shelf {
    private final Map<String, List<Pack>> byId = new LinkedHashMap<>();
    private final Map<String, Toolkit> toolkits = new LinkedHashMap<>();
    private final Map<String, String> problems = new ConcurrentSkipListMap<>();

    /// @param packs where several have one id, the one in use comes first and its former versions after it
    Shelf(List<Pack> packs) {
        packs.forEach(pack -> byId.computeIfAbsent(pack.manifest().id(), _ -> new ArrayList<>())
                .add(pack));
        for (var versions : byId.values()) {
            make(versions);
        }
    }

    private void make(List<Pack> versions) {
        var first = versions.getFirst();
        try {
            toolkits.put(first.manifest().id(), toolkit(versions));
        } catch (BadContent bad) {
            note(first.manifest().where(), bad.sentence());
        } catch (IllegalArgumentException wrong) {
            note(first.manifest().where(), first.manifest().where() + ": " + wrong.getMessage());
        }
    }

    private void note(String where, String sentence) {
        problems.putIfAbsent(where, "A toolkit was left out: " + sentence + ".");
    }

    List<Toolkit> toolkits() {
        return List.copyOf(toolkits.values());
    }

    /// What was found wrong so far; what nobody asked for has not been read.
    List<String> problems() {
        return List.copyOf(problems.values());
    }

    private Toolkit toolkit(List<Pack> versions) {
        var pack = versions.getFirst();
        var manifest = pack.manifest();
        var former = versions.stream().skip(1).toList();
        return manifest.toolkit(
                modules(versions),
                Exercises.whenAsked(
                        manifest.exerciseIds().toList(),
                        former.stream()
                                .flatMap(one -> one.manifest().exerciseIds())
                                .toList(),
                        id -> exercise(versions, id)),
                new ReadLater<>(() -> guide(pack)),
                earlier(manifest, former));
    }

    private static List<Edition> earlier(Manifest manifest, List<Pack> former) {
        var earlier = new LinkedHashMap<String, Edition>();
        former.forEach(pack -> pack.manifest().editions().forEach(one -> earlier.putIfAbsent(one.id(), one)));
        manifest.editions().forEach(one -> earlier.remove(one.id()));
        return List.copyOf(earlier.values());
    }

    /// Its own, and after them those of former versions and of the packs that it takes exercises from.
    private List<Toolkit.Module> modules(List<Pack> versions) {
        var modules = new LinkedHashMap<String, Toolkit.Module>();
        Stream.concat(versions.stream(), sources(versions).flatMap(id -> inUse(id).stream()))
                .flatMap(pack -> pack.manifest().modules().stream())
                .forEach(module -> modules.putIfAbsent(module.id(), module));
        return List.copyOf(modules.values());
    }

    private static Stream<String> sources(List<Pack> versions) {
        return versions.stream()
                .flatMap(pack -> pack.manifest().exercisesFrom().stream())
                .distinct();
    }

    /// The pack of that id that is in use.
    Optional<Pack> inUse(String id) {
        return byId.getOrDefault(id, List.of()).stream().findFirst();
    }

    /// The pack in whose folder an exercise of that toolkit lies.
    Optional<Pack> owner(String toolkit, String exercise) {
        return owner(byId.getOrDefault(toolkit, List.of()), exercise);
    }

    private Optional<Pack> owner(List<Pack> versions, String exercise) {
        return Stream.concat(
                        versions.stream(), sources(versions).flatMap(id -> byId.getOrDefault(id, List.of()).stream()))
                .filter(pack -> pack.owns(exercise))
                .findFirst();
    }

    /// Never fails: an exercise that cannot be read is stood in for, and the problem kept.
    private Exercise exercise(List<Pack> versions, String id) {
        var owner = owner(versions, id);
        var where = owner.orElse(versions.getFirst()).manifest().where().replace(Manifest.FILE, id);
        try {
            return owner.orElseThrow(() ->
                            new BadContent(where + ".md: it is not there, nor in a toolkit that it may come from"))
                    .exercise(id);
        } catch (BadContent bad) {
            problems.put(where, "An exercise was left out: " + bad.sentence() + ".");
            return Exercise.unreadable(
                    id,
                    modules(versions).stream()
                            .map(Toolkit.Module::id)
                            .findFirst()
                            .orElse(""),
                    "This exercise cannot be read (" + bad.sentence()
                            + "). Your records are safe. Install its pack again.");
        }
    }

    private List<Block> guide(Pack pack) {
        var guide = pack.guide();
        guide.problem()
                .ifPresent(problem ->
                        problems.put(pack.manifest().where() + " guide", "A guide was left out: " + problem + "."));
        return guide.blocks();
    }

    /// What is wrong with an exercise that was read, if anything.
    Optional<String> problem(String toolkit, String exercise) {
        return owner(toolkit, exercise)
                .or(() -> inUse(toolkit))
                .map(pack -> pack.manifest().where().replace(Manifest.FILE, exercise))
                .map(problems::get);
    }

    /// Reads everything, so that [#problems] is complete.
    void readAll() {
        for (var toolkit : toolkits.values()) {
            toolkit.exercises().forEach(_ -> {});
            toolkit.guide().forEach(_ -> {});
        }
    }
}
