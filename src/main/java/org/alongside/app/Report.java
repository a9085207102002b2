package org.alongside.app;

import java.util.List;
import java.util.Map;
import org.alongside.domain.paper.Block;

/// A report or list, ready to be written in any format.
///
/// @param name the command's word for it, such as `flow`
/// @param data what JSON holds: text, numbers, booleans, and maps and lists of such, in order
/// @param rows what CSV holds
/// @param blocks what text, HTML and PDF show
/// @param warnings data-quality warnings, a sentence each
public record Report(
        String name, String title, Map<String, ?> data, Rows rows, List<Block> blocks, List<String> warnings) {
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
    }
}
