package org.alongside.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.domain.paper.Block;

/// A report or list, ready to be written in any format.
///
/// @param name the command's word for it, such as `flow`
/// @param data what JSON holds: text, numbers, booleans, and maps and lists of such, in order
/// @param rows what CSV holds
/// @param blocks what text, HTML and PDF show
/// @param warnings data-quality warnings, a sentence each
/// @param about the keys of the people it tells of, for the log of what leaves
public record Report(
        String name,
        String title,
        Map<String, ?> data,
        Rows rows,
        List<Block> blocks,
        List<String> warnings,
        Set<UUID> about) {
    /// A table of plain cells under column names in snake_case.
    public record Rows(List<String> columns, List<List<String>> cells) {
        /// Keeps its own copies.
        public Rows {
            columns = List.copyOf(columns);
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// Keeps its own copies; `data` keeps its order.
    public Report {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
        about = Set.copyOf(about);
    }

    /// A report about nobody.
    public Report(
            String name, String title, Map<String, ?> data, Rows rows, List<Block> blocks, List<String> warnings) {
        this(name, title, data, rows, blocks, warnings, Set.of());
    }

    /// What is read of it: its blocks, then its warnings.
    public List<Block> page() {
        if (warnings.isEmpty()) {
            return blocks;
        }
        var page = new ArrayList<>(blocks);
        page.add(new Block.Heading(2, "Data-quality warnings"));
        page.add(new Block.Points(warnings, false));
        return List.copyOf(page);
    }

    /// The same report, about these people.
    public Report about(Collection<UUID> people) {
        return new Report(name, title, data, rows, blocks, warnings, Set.copyOf(people));
    }
}
