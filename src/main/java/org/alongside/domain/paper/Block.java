package org.alongside.domain.paper;

import java.util.List;

/// A piece of a page. Text is raw; whoever shows it passes it through [org.alongside.domain.text.Clean].
public sealed interface Block {
    /// A heading; level 1 is the page's title.
    record Heading(int level, String text) implements Block {
        /// Refuses a level out of 1..3.
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading's level must be 1..3: " + level);
            }
        }
    }

    /// Running text; a line break in it is kept.
    record Paragraph(String text) implements Block {}

    /// A list of points, numbered or not.
    record Points(List<String> items, boolean numbered) implements Block {
        /// Keeps its own copy.
        public Points {
            items = List.copyOf(items);
        }
    }

    /// Labels with what stands beside them.
    record Facts(List<Fact> facts) implements Block {
        /// Keeps its own copy.
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// One label and its value.
    record Fact(String label, String content) {}

    /// A table with a heading row. Every row has as many cells as there are columns.
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        /// Refuses a ragged table.
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has " + row.size() + " cells for " + columns.size());
                }
            }
        }
    }

    /// Bars, one a row, on a common scale.
    record Bars(String caption, List<Bar> bars) implements Block {
        /// Keeps its own copy.
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param words what is written after it, such as "12 (22%)"
    record Bar(String label, double length, String words) {}

    /// Who against what: a mark for each, in narrow columns.
    ///
    /// @param columns what the marks of a row stand for, in order
    record Matrix(String caption, List<String> columns, List<MatrixRow> rows) implements Block {
        /// Refuses a ragged one.
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.marks().length() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row has " + row.marks().length() + " marks for " + columns.size());
                }
            }
        }
    }

    /// One row: a label, one character for each column, and words after it.
    record MatrixRow(String label, String marks, String words) {}

    /// A drawing of plain shapes.
    ///
    /// @param title what it shows
    /// @param description what it tells, for who cannot see it
    /// @param width in units of its own, as all its shapes are; about 640 fill a page
    /// @param inWords what stands in its place where nothing can be drawn
    record Picture(String title, String description, int width, int height, List<Shape> shapes, List<Block> inWords)
            implements Block {
        /// Keeps its own copies.
        public Picture {
            shapes = List.copyOf(shapes);
            inWords = List.copyOf(inWords);
        }
    }

    /// Empty lines to write on.
    record AnswerLines(int lines) implements Block {}

    /// A box to tick, with its words.
    record TickBox(String text) implements Block {}

    /// What follows begins on a new page.
    record PageBreak() implements Block {}
}
