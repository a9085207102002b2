package org.alongside.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.domain.paper.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// Markdown as the blocks of a page. A row of underscores is a line to write on, and so is one at the end of a line;
/// `- [ ]` is a box to tick; emphasis, links and pictures give their words only, quotations their paragraphs. Code and
/// HTML are refused.
final class Passage {
    private static final String BOX = "[ ] ";
    private static final Integer FIRST = 1;
    private static final int CHARACTERS_MAX = 64 * 1024;
    private static final int PARAGRAPH_MAX = 8_000; // ten times the longest that we have
    private static final int LEVELS_MAX = 50;
    private static final Pattern ANSWERED = Pattern.compile("\\s*_{3,}\\s*$");
    private static final Parser PARSER = Parser.builder().build();

    private Passage() {}

    /// The top nodes of a document, or [BadContent]: parsing takes a time that grows with the square of a paragraph's
    /// length, and gathering words a stack that grows with the levels.
    static List<Node> nodes(String where, String markdown) {
        if (markdown.length() > CHARACTERS_MAX) {
            throw new BadContent(where + ": it is longer than " + CHARACTERS_MAX + " characters");
        }
        int length = 0;
        for (var line : markdown.lines().toList()) {
            length = line.isBlank() ? 0 : length + line.length() + 1;
            if (length > PARAGRAPH_MAX) {
                throw new BadContent(where + ": a paragraph or list is longer than " + PARAGRAPH_MAX + " characters");
            }
        }
        var document = PARSER.parse(markdown);
        requireShown(where, document);
        if (isDeeperThan(LEVELS_MAX, document)) {
            throw new BadContent(where + ": it has more than " + LEVELS_MAX + " levels");
        }
        return children(document);
    }

    /// What no page can show is refused, not dropped. A comment is for who writes the pack.
    private static void requireShown(String where, Node document) {
        for (var node : children(document)) {
            var what = switch (node) {
                case FencedCodeBlock code -> "a block of code";
                case IndentedCodeBlock code -> "a line indented by four blanks, which is a block of code";
                case HtmlBlock html -> html.getLiteral().startsWith("<!--") ? "" : "HTML";
                default -> "";
            };
            if (!what.isEmpty()) {
                throw new BadContent(where + ": it holds " + what + ", which is not shown anywhere");
            }
        }
    }

    private static boolean isDeeperThan(int levels, Node document) {
        int depth = 0;
        var node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
            if (depth > levels) {
                return true;
            }
        }
        return false;
    }

    /// Blocks for those nodes.
    static List<Block> blocks(List<Node> nodes) {
        var blocks = new ArrayList<Block>();
        for (var node : nodes) {
            switch (node) {
                case Heading heading ->
                    blocks.add(new Block.Heading(Math.clamp(heading.getLevel(), 1, 3), words(heading)));
                case Paragraph paragraph -> addParagraph(blocks, paragraph);
                case ListBlock list -> addList(blocks, list);
                case ThematicBreak line -> addLine(blocks);
                case BlockQuote quote -> blocks.addAll(blocks(children(quote)));
                default -> {}
            }
        }
        return List.copyOf(blocks);
    }

    /// A line of the paragraph that ends in underscores is followed by a line to write on.
    private static void addParagraph(List<Block> blocks, Paragraph paragraph) {
        var words = new StringBuilder();
        for (var line : lines(paragraph)) {
            var asked = ANSWERED.matcher(line);
            words.append(words.isEmpty() ? "" : " ").append(asked.replaceFirst(""));
            if (asked.reset().find()) {
                addWords(blocks, words);
                addLine(blocks);
            }
        }
        addWords(blocks, words);
    }

    private static void addWords(List<Block> blocks, StringBuilder words) {
        if (!words.toString().isBlank()) {
            blocks.add(new Block.Paragraph(words.toString().strip()));
        }
        words.setLength(0);
    }

    /// The words of a paragraph by the lines of the file; a line break of Markdown stays within its line.
    private static List<String> lines(Paragraph paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var child : children(paragraph)) {
            if (child instanceof SoftLineBreak) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                word(child, line);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static void addLine(List<Block> blocks) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.AnswerLines before) {
            blocks.set(blocks.size() - 1, new Block.AnswerLines(before.lines() + 1));
        } else {
            blocks.add(new Block.AnswerLines(1));
        }
    }

    private static void addList(List<Block> blocks, ListBlock list) {
        var items = items(list);
        if (list instanceof BulletList && items.stream().anyMatch(item -> item.startsWith(BOX))) {
            items.forEach(
                    item -> blocks.add(new Block.TickBox(item.startsWith(BOX) ? item.substring(BOX.length()) : item)));
        } else if (list instanceof OrderedList numbered
                && items.size() == 1
                && !FIRST.equals(numbered.getMarkerStartNumber())) {
            blocks.add(new Block.Paragraph(
                    numbered.getMarkerStartNumber() + ". " + items.getFirst())); // a year, not a list
        } else {
            blocks.add(new Block.Points(items, list instanceof OrderedList));
        }
    }

    /// The words of each item, deeper lists folded into the text of their item.
    static List<String> items(Node list) {
        return children(list).stream().map(Passage::words).toList();
    }

    /// The words below a node.
    static String words(Node node) {
        var words = new StringBuilder();
        gather(node, words);
        return words.toString().strip();
    }

    private static void gather(Node node, StringBuilder words) {
        children(node).forEach(child -> word(child, words));
    }

    private static void word(Node child, StringBuilder words) {
        switch (child) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case SoftLineBreak soft -> words.append(' ');
            case HardLineBreak hard -> words.append('\n');
            case Paragraph paragraph -> {
                separate(words);
                gather(paragraph, words);
            }
            default -> gather(child, words);
        }
    }

    private static void separate(StringBuilder words) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
    }

    private static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
