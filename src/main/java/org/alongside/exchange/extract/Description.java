package org.alongside.exchange.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.extract.Field;
import org.alongside.domain.extract.Resource;
import org.alongside.domain.extract.Slug;

/// `datapackage.json`: what programs read before the files.
final class Description {
    static final String NAME = "datapackage.json";
    static final String VERSION = "1.0.0";
    private static final JsonFactory JSON = new JsonFactory();

    private Description() {}

    /// @param files the CSV files' bytes by resource
    static byte[] of(DataPackage whole, Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        var indent = new DefaultIndenter("  ", "\n");
        var lines = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        try (var json = JSON.createGenerator(out).setPrettyPrinter(lines)) {
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", Slug.of(whole.head()));
            json.writeStringField("title", whole.title());
            json.writeStringField("description", whole.rule());
            json.writeStringField("version", VERSION);
            head(json, whole.head(), whole.rule());
            json.writeArrayFieldStart("resources");
            for (var resource : whole.resources()) {
                resource(json, resource, Sums.bytes(files, resource.name()));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        out.write('\n');
        return out.toByteArray();
    }

    private static void head(JsonGenerator json, DataPackage.Head head, String rule) throws IOException {
        json.writeObjectFieldStart("alongside");
        json.writeStringField("kind", head.kind().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("format", DataPackage.FORMAT);
        json.writeStringField("study", head.study());
        texts(json, "sites", head.sites());
        json.writeStringField("as_of", head.asOf());
        json.writeObjectFieldStart("scope");
        for (var one : head.scope().entrySet()) {
            json.writeStringField(one.getKey(), one.getValue());
        }
        json.writeEndObject();
        if (!head.preset().isEmpty()) {
            json.writeStringField("preset", head.preset());
            json.writeStringField("rule", rule);
        }
        json.writeEndObject();
    }

    private static void resource(JsonGenerator json, Resource resource, byte[] bytes) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", resource.name());
        json.writeStringField("path", resource.name() + ".csv");
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("title", resource.title());
        json.writeStringField("description", resource.title() + ".");
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeNumberField("bytes", bytes.length);
        json.writeStringField("hash", "sha256:" + Sums.hex(bytes));
        json.writeObjectFieldStart("dialect");
        json.writeStringField("delimiter", ",");
        json.writeStringField("lineTerminator", "\r\n");
        json.writeStringField("quoteChar", "\"");
        json.writeBooleanField("doubleQuote", true);
        json.writeBooleanField("header", true);
        json.writeEndObject();
        schema(json, resource);
        json.writeEndObject();
    }

    private static void schema(JsonGenerator json, Resource resource) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (var field : resource.fields()) {
            field(json, field, resource.key().contains(field.name()));
        }
        json.writeEndArray();
        texts(json, "missingValues", List.of("", "*"));
        if (!resource.key().isEmpty()) {
            texts(json, "primaryKey", resource.key());
        }
        if (!resource.links().isEmpty()) {
            json.writeArrayFieldStart("foreignKeys");
            for (var link : resource.links()) {
                json.writeStartObject();
                json.writeStringField("fields", link.column());
                json.writeObjectFieldStart("reference");
                json.writeStringField("resource", link.resource());
                json.writeStringField("fields", link.column());
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, Field field, boolean required) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeStringField("type", field.type().name().toLowerCase(Locale.ROOT));
        json.writeStringField("title", field.title());
        if (required || !field.codes().isEmpty()) {
            json.writeObjectFieldStart("constraints");
            if (required) {
                json.writeBooleanField("required", true);
            }
            if (!field.codes().isEmpty()) {
                texts(json, "enum", field.codes());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
