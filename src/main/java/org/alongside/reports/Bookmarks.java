package org.alongside.reports;

import java.util.ArrayDeque;
import java.util.List;
import org.alongside.domain.paper.Block;
import org.alongside.domain.text.Clean;

/// The outline of a PDF, from its headings, in the PDF maker's own elements.
final class Bookmarks {
    private Bookmarks() {}

    /// The id of the heading of that number, counted from 0.
    static String id(int heading) {
        return "heading-" + heading;
    }

    static String of(List<Block> blocks) {
        var out = new Markup().raw("<bookmarks>\n");
        var open = new ArrayDeque<Integer>();
        var number = 0;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                close(out, open, heading.level());
                out.raw("<bookmark name=\"" + Markup.escape(Clean.line(heading.text())) + "\" href=\"#" + id(number)
                        + "\">\n");
                open.push(heading.level());
                number++;
            }
        }
        close(out, open, 0);
        return out.raw("</bookmarks>\n").toString();
    }

    private static void close(Markup out, ArrayDeque<Integer> open, int level) {
        while (!open.isEmpty() && open.element() >= level) {
            open.pop();
            out.raw("</bookmark>\n");
        }
    }
}
