package org.alongside.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.alongside.domain.text.Clean;
import org.jspecify.annotations.Nullable;

/// Data as JSON: UTF-8, two spaces of indent, members in the order given, one line break at the end.
final class JsonPage {
    private JsonPage() {}

    static byte[] write(Map<String, ?> data) {
        var out = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(out)) {
            var indent = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));
            printer.indentArraysWith(indent);
            printer.indentObjectsWith(indent);
            json.setPrettyPrinter(printer);
            item(json, data);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void item(JsonGenerator json, @Nullable Object item) throws IOException {
        switch (item) {
            case null -> json.writeNull();
            case String text -> json.writeString(Clean.lines(text));
            case Boolean yes -> json.writeBoolean(yes);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(BigDecimal.valueOf(number)); // refuses what is not finite
            case BigDecimal number -> json.writeNumber(number);
            case Map<?, ?> members -> {
                json.writeStartObject();
                for (var member : members.entrySet()) {
                    json.writeFieldName(Clean.line(String.valueOf(member.getKey())));
                    item(json, member.getValue());
                }
                json.writeEndObject();
            }
            case Iterable<?> items -> {
                json.writeStartArray();
                for (var one : items) {
                    item(json, one);
                }
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("not for JSON: " + item.getClass());
        }
    }
}
