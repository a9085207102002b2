package org.alongside.studio.story;

import java.util.ArrayList;
import java.util.List;

/// The lines of a file, with continuation lines joined to the item they go on, split into head and body.
record Items(List<Items.Item> head, List<Items.Item> body) {

    record Item(int line, String text) {
        boolean is(String start) {
            return text.startsWith(start);
        }

        String after(String start) {
            return text.substring(start.length()).strip();
        }
    }

    static Items of(String text) {
        var head = new ArrayList<Item>();
        var body = new ArrayList<Item>();
        int fences = 0;
        int line = 0;
        for (var raw : text.split("\n", -1)) {
            line++;
            if (fences < 2 && raw.strip().equals("---")) {
                fences++;
            } else if (fences < 2) {
                addUnlessBlank(head, line, raw.stripTrailing());
            } else if (!raw.isBlank() && raw.startsWith("  ") && !body.isEmpty()) {
                var last = body.removeLast();
                body.add(new Item(last.line(), last.text() + " " + raw.strip()));
            } else {
                addUnlessBlank(body, line, raw.strip());
            }
        }
        return new Items(head, body);
    }

    private static void addUnlessBlank(List<Item> items, int line, String text) {
        if (!text.isBlank()) {
            items.add(new Item(line, text));
        }
    }
}
