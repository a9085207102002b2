package org.alongside.domain.extract;

import java.util.List;

/// One file of rows in a package.
///
/// @param name of the file without its end: letters, digits and `_`
/// @param key the columns that tell its rows apart
/// @param links columns that name a row of another file
public record Resource(
        String name, String title, List<Field> fields, List<String> key, List<Link> links, List<List<String>> rows) {
    /// A column that names a row of another file, by the column of the same name there.
    public record Link(String column, String resource) {}

    /// Keeps its own copies.
    public Resource {
        if (!name.matches("[a-z][a-z0-9_]{0,59}")) {
            throw new IllegalArgumentException("a resource has a plain name");
        }
        fields = List.copyOf(fields);
        key = List.copyOf(key);
        links = List.copyOf(links);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The names of its columns.
    public List<String> columns() {
        return fields.stream().map(Field::name).toList();
    }

    /// The same file with other rows.
    public Resource with(List<List<String>> others) {
        return new Resource(name, title, fields, key, links, others);
    }
}
