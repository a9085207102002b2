package org.alongside.reports;

import org.alongside.domain.text.Clean;

/// HTML that is also well-formed XML. Everything between tags and inside attributes is cleaned and escaped here.
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /// Markup of our own, never of anyone else's making.
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /// An opening tag, a line of text, and the closing tag.
    Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">");
    }

    /// One line of text.
    Markup text(String text) {
        return raw(escape(Clean.line(text)));
    }

    /// Text that keeps its line breaks.
    Markup lines(String text) {
        return raw(escape(Clean.lines(text).strip()).replace("\n", "<br/>\n"));
    }

    /// Text as the inside of a double-quoted attribute or between tags.
    static String escape(String clean) {
        var safe = new StringBuilder(clean.length() + 16);
        clean.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isCharacter(c) ? c : Clean.MARK);
            }
        });
        return safe.toString();
    }

    // XML has no U+FFFE and U+FFFF, and HTML frowns on the other noncharacters.
    private static boolean isCharacter(int c) {
        return (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
