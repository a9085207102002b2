package org.alongside.packs;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.domain.Code;
import org.alongside.domain.paper.Block;
import org.alongside.domain.toolkit.Answer;
import org.alongside.domain.toolkit.Edition;
import org.alongside.domain.toolkit.Exercise;
import org.alongside.domain.toolkit.SuitabilityRule;
import org.alongside.domain.toolkit.Terms;
import org.alongside.domain.toolkit.Toolkit;

/// A pack's `pack.yaml`: everything about a toolkit but its exercises. Keys that nobody asks for are passed over.
final class Manifest {
    static final String FILE = "pack.yaml";

    private static final int FORMAT = 1;
    private static final int SESSIONS_MAX = 200;
    private static final String ID = "[a-z0-9][a-z0-9-]{0,79}";

    private final String where;
    private final Yaml yaml;

    private Manifest(String where, Yaml yaml) {
        this.where = where;
        this.yaml = yaml;
    }

    /// @param where the file, as complaints name it
    static Manifest read(String where, String text) {
        var manifest = new Manifest(where, Yaml.mapping(where, text));
        manifest.check();
        return manifest;
    }

    static boolean isId(String words) {
        return words.matches(ID);
    }

    private void check() {
        if (!yaml.optionalText("format").filter(String.valueOf(FORMAT)::equals).isPresent()) {
            throw new BadContent(where + ": it is of another format; this program reads format " + FORMAT);
        }
        if (!isId(id())) {
            throw new BadContent(where + ": id must be lower-case letters, digits and dashes");
        }
        if (editions().isEmpty()) {
            throw new BadContent(where + ": there is no edition");
        }
        exerciseIds().filter(id -> !isId(id)).findAny().ifPresent(_ -> {
            throw new BadContent(where + ": an edition names an exercise by something that is no id");
        });
    }

    String where() {
        return where;
    }

    String id() {
        return yaml.text("id");
    }

    String version() {
        return yaml.text("version");
    }

    /// The ids that any edition names, in the order in which they are first named.
    Stream<String> exerciseIds() {
        return editions().stream()
                .flatMap(edition -> edition.exercises().stream())
                .distinct();
    }

    /// The toolkits whose exercises its editions may name too.
    List<String> exercisesFrom() {
        return yaml.texts("exercises_from");
    }

    /// The languages that its participants may read beside the first.
    List<String> otherLanguages() {
        return yaml.texts("languages").stream()
                .skip(1)
                .filter(tag -> tag.matches("[a-z]{2,3}"))
                .toList();
    }

    String guide() {
        return yaml.optionalText("guide").orElse("");
    }

    List<Edition> editions() {
        return yaml.mappings("editions").stream()
                .map(one ->
                        new Edition(one.text("id"), one.text("title"), one.texts("exercises"), one.texts("foundation")))
                .toList();
    }

    List<Toolkit.Variant> variants() {
        return yaml.mappings("variants").stream()
                .map(one -> new Toolkit.Variant(one.text("id"), one.text("title"), one.texts("aliases")))
                .toList();
    }

    List<Toolkit.Module> modules() {
        return yaml.mappings("modules").stream()
                .map(one -> new Toolkit.Module(
                        one.text("id"),
                        one.text("title"),
                        one.flag("mandatory"),
                        one.optionalText("about").orElse("")))
                .toList();
    }

    /// The toolkit, with exercises and guide that may be read later.
    Toolkit toolkit(List<Toolkit.Module> modules, List<Exercise> exercises, List<Block> guide, List<Edition> earlier) {
        return new Toolkit(
                id(),
                yaml.text("title"),
                yaml.text("publisher"),
                version(),
                yaml.text("notice"),
                yaml.text("audience"),
                yaml.text("aim"),
                editions(),
                variants(),
                modules,
                exercises,
                yaml.mappings("suitability").stream().map(this::rule).toList(),
                yaml.mapping("preferred_instead").map(one -> new Toolkit.Programme(one.text("id"), one.text("title"))),
                guide,
                terms(),
                earlier);
    }

    private Terms terms() {
        return new Terms(
                yaml.has("min_sessions") ? yaml.number("min_sessions", 0, SESSIONS_MAX) : 0,
                yaml.flag("ordered"),
                yaml.mappings("gates").stream()
                        .map(one -> new Terms.Gate(gateId(one.text("id")), one.text("title"), one.text("ask")))
                        .toList(),
                yaml.texts("delivery"),
                yaml.texts("places"));
    }

    private String gateId(String id) {
        if (!isId(id)) {
            throw new BadContent(where + ": the id of a gate must be lower-case letters, digits and dashes");
        }
        return id;
    }

    private SuitabilityRule rule(Yaml one) {
        var answer = Code.parse(Answer.class, one.text("answer"))
                .orElseThrow(
                        () -> new BadContent(where + ": a suitability answer must be " + Code.allowed(Answer.class)));
        return new SuitabilityRule(one.text("field"), test(one), answer, one.text("why"));
    }

    private static SuitabilityRule.Test test(Yaml one) {
        if (one.has("in")) {
            return new SuitabilityRule.Test.In(Set.copyOf(one.texts("in")));
        }
        if (one.has("not_in")) {
            return new SuitabilityRule.Test.NotIn(Set.copyOf(one.texts("not_in")));
        }
        if (one.flag("empty")) {
            return new SuitabilityRule.Test.Empty();
        }
        if (one.has("at_least")) {
            return new SuitabilityRule.Test.AtLeast(one.number("at_least", 0, 200));
        }
        return new SuitabilityRule.Test.Below(one.number("below", 0, 200));
    }
}
