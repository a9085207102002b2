package org.alongside.reports;

/// What text is drawn with: block elements, or ASCII for terminals and files that have nothing else.
///
/// @param bar one cell of a bar
/// @param line one cell of a line under a heading row
/// @param titleLine one cell of the line under a title
public record Strokes(char bar, char line, char titleLine) {
    /// For UTF-8 terminals and files.
    public static final Strokes BLOCKS = new Strokes('█', '─', '═');

    /// For everything else.
    public static final Strokes ASCII = new Strokes('#', '-', '=');
}
