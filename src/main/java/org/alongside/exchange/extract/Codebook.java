package org.alongside.exchange.extract;

import java.util.Locale;
import org.alongside.domain.extract.DataPackage;
import org.alongside.domain.extract.Field;
import org.alongside.domain.extract.Resource;

/// `codebook.md`: every file, column and code in words.
final class Codebook {
    static final String NAME = "codebook.md";

    private Codebook() {}

    static String of(DataPackage whole) {
        var text = new StringBuilder();
        text.append("# ")
                .append(whole.title())
                .append("\n\n")
                .append(whole.rule())
                .append("\n\n");
        text.append("An empty cell does not apply or is not known.");
        if (whole.head().kind() == DataPackage.Kind.TABLES) {
            text.append(" `*` is a number that the rule hides. `ALL` is a total.");
        }
        text.append("\n\nAs of ").append(whole.head().asOf()).append(".");
        whole.head()
                .scope()
                .forEach((filter, value) -> text.append(" Only ")
                        .append(filter)
                        .append(' ')
                        .append(value)
                        .append('.'));
        text.append('\n');
        whole.resources().forEach(resource -> resource(text, resource));
        return text.toString();
    }

    private static void resource(StringBuilder text, Resource resource) {
        text.append("\n## ").append(resource.name()).append(".csv\n\n");
        text.append(resource.title()).append(". ").append(rows(resource.rows().size()));
        if (!resource.key().isEmpty()) {
            text.append(" One row for each ")
                    .append(String.join(", ", resource.key()))
                    .append('.');
        }
        text.append("\n\n| column | type | what it says | codes |\n|---|---|---|---|\n");
        resource.fields().forEach(field -> field(text, field));
    }

    private static String rows(int count) {
        return count + (count == 1 ? " row." : " rows.");
    }

    private static void field(StringBuilder text, Field field) {
        text.append("| `")
                .append(field.name())
                .append("` | ")
                .append(field.type().name().toLowerCase(Locale.ROOT))
                .append(" | ")
                .append(field.title())
                .append(" | ")
                .append(String.join(" ", field.codes()))
                .append(" |\n");
    }
}
