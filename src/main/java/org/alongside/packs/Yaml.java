package org.alongside.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// A mapping read from YAML, asked for what it must or may hold. Every complaint names the key.
final class Yaml {
    private static final int CHARACTERS_MAX = 256 * 1024;
    private static final int LEVELS_MAX = 20;

    private final String where;
    private final Map<?, ?> mapping;

    private Yaml(String where, Map<?, ?> mapping) {
        this.where = where;
        this.mapping = mapping;
    }

    /// Reads a mapping.
    static Yaml mapping(String where, String text) {
        if (load(where, text) instanceof Map<?, ?> read) {
            return new Yaml(where, read);
        }
        throw new BadContent(where + ": a mapping of keys was expected");
    }

    /// Reads a list of mappings.
    static List<Yaml> mappings(String where, String text) {
        if (load(where, text) instanceof List<?> list) {
            return of(where, list);
        }
        throw new BadContent(where + ": a list was expected");
    }

    private static @Nullable Object load(String where, String text) {
        var settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(CHARACTERS_MAX)
                .setSchema(new AsWritten()) // a version 1.10 is no number, and must not become 1.1
                .build();
        try {
            checkShape(where, new Parse(settings).parseString(text));
            return new Load(settings).loadFromString(text);
        } catch (BadContent ours) {
            throw ours;
        } catch (
                RuntimeException
                        e) { // its own, and what it lets slip: a `\x` at the very end is a NumberFormatException
            throw new BadContent(where + ": this is not YAML that can be read", e);
        }
    }

    /// Before anything is built: a word that stands for a long text a thousand times over is longer than memory, and a
    /// thousand levels are deeper than the stack.
    private static void checkShape(String where, Iterable<Event> events) {
        int depth = 0;
        for (var event : events) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                case Alias -> throw new BadContent(where + ": aliases (*) are not read");
                default -> 0;
            };
            if (depth > LEVELS_MAX) {
                throw new BadContent(where + ": it has more than " + LEVELS_MAX + " levels");
            }
        }
    }

    private static List<Yaml> of(String where, List<?> list) {
        return list.stream()
                .map(item -> {
                    if (item instanceof Map<?, ?> map) {
                        return new Yaml(where, map);
                    }
                    throw new BadContent(where + ": a list of mappings was expected");
                })
                .toList();
    }

    /// Text that must be there.
    String text(String key) {
        return optionalText(key).orElseThrow(() -> new BadContent(where + ": " + key + " is missing"));
    }

    /// Text that may be there; numbers and dates are taken as written.
    Optional<String> optionalText(String key) {
        var found = value(key);
        if (found == null) {
            return Optional.empty();
        }
        if (found instanceof Map || found instanceof List) {
            throw new BadContent(where + ": " + key + " must be text");
        }
        return Optional.of(found.toString().strip()).filter(text -> !text.isEmpty());
    }

    /// A whole number that must be there, within bounds.
    int number(String key, int least, int most) {
        if (value(key) instanceof String text && text.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new BadContent(where + ": " + key + " must be a whole number from " + least + " to " + most);
    }

    /// True or false; false when it is not there.
    boolean flag(String key) {
        var found = value(key);
        if (found == null || found.equals("true") || found.equals("false")) {
            return found != null && found.equals("true");
        }
        throw new BadContent(where + ": " + key + " must be true or false");
    }

    /// Whether the key is there.
    boolean has(String key) {
        return mapping.containsKey(key);
    }

    private @Nullable Object value(String key) {
        var found = mapping.get(key);
        return "".equals(found) || "~".equals(found) || "null".equals(found) ? null : found;
    }

    /// A list of texts; empty when it is not there.
    List<String> texts(String key) {
        var found = value(key);
        if (found == null) {
            return List.of();
        }
        if (found instanceof List<?> list) {
            return list.stream().map(String::valueOf).map(String::strip).toList();
        }
        throw new BadContent(where + ": " + key + " must be a list");
    }

    /// A list of mappings; empty when it is not there.
    List<Yaml> mappings(String key) {
        var found = value(key);
        if (found == null) {
            return List.of();
        }
        if (found instanceof List<?> list) {
            return of(where + ", " + key, list);
        }
        throw new BadContent(where + ": " + key + " must be a list");
    }

    /// A mapping that may be there.
    Optional<Yaml> mapping(String key) {
        var found = value(key);
        if (found == null) {
            return Optional.empty();
        }
        if (found instanceof Map<?, ?> map) {
            return Optional.of(new Yaml(where + ", " + key, map));
        }
        throw new BadContent(where + ": " + key + " must be a mapping");
    }

    /// All keys, sorted.
    Set<String> keys() {
        var keys = new TreeSet<String>();
        mapping.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    /// Every scalar is the text that stands there.
    private static final class AsWritten extends FailsafeSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return (_, _) -> Tag.STR;
        }
    }
}
