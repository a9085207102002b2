package org.alongside.clips;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One line between us and the child: a flat JSON object of texts, whole numbers and yes-or-no.
///
/// @param fields by name, in the order written; values are String, Long or Boolean
record JsonLine(Map<String, Object> fields) {
    /// Names from the other process are not kept beyond their line: a child gone wrong may say any number of long ones.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    static final int MOST_CHARACTERS = 64 * 1024;

    /// A line with one field, the others to be added with [#with].
    static JsonLine of(String name, Object value) {
        return new JsonLine(Map.of()).with(name, value);
    }

    /// The same with one more field.
    JsonLine with(String name, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new JsonLine(more);
    }

    /// Reads a line; empty when it is anything else, such as what a native library writes to our streams.
    static Optional<JsonLine> read(String line) {
        if (line.length() > MOST_CHARACTERS || !line.startsWith("{")) {
            return Optional.empty();
        }
        try (var parser = JSON.createParser(line)) {
            parser.nextToken();
            return readFields(parser);
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<JsonLine> readFields(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            switch (parser.nextToken()) {
                case VALUE_STRING -> fields.put(name, parser.getText());
                case VALUE_NUMBER_INT -> fields.put(name, parser.getLongValue());
                case VALUE_TRUE, VALUE_FALSE -> fields.put(name, parser.getBooleanValue());
                default -> {
                    return Optional.empty();
                }
            }
        }
        boolean whole = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        return whole ? Optional.of(new JsonLine(fields)) : Optional.empty();
    }

    /// The line as written, without its line break.
    String written() {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(text)) {
            out.writeStartObject();
            for (var field : fields.entrySet()) {
                switch (field.getValue()) {
                    case Boolean yesOrNo -> out.writeBooleanField(field.getKey(), yesOrNo);
                    case Long number -> out.writeNumberField(field.getKey(), number);
                    default ->
                        out.writeStringField(field.getKey(), field.getValue().toString());
                }
            }
            out.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a StringWriter does not fail
        }
        return text.toString();
    }

    /// A text, or empty text when the line has none of that name.
    String text(String name) {
        return fields.get(name) instanceof String text ? text : "";
    }

    /// A number, or -1 when the line has none of that name.
    long number(String name) {
        return fields.get(name) instanceof Long number ? number : -1;
    }

    /// Whether the line says yes under that name.
    boolean says(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }
}
