package org.alongside.tui.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.tui.frame.Clusters;
import org.alongside.tui.frame.Wrap;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Input;

/// Text being typed: a value with a caret, what can be undone and what redone. Text is composed (NFC) as it comes in
/// and otherwise kept as typed. The caret never stands inside a cluster.
///
/// @param caret a place in the text, in `char`s
/// @param joining whether the next typed letter is undone together with the last
public record TextBox(
        String text, int caret, boolean multiline, int limit, List<Snap> undo, List<Snap> redo, boolean joining) {
    private static final int UNDO_MAX = 200;

    /// How it was.
    public record Snap(String text, int caret) {}

    /// Keeps its own copies.
    public TextBox {
        undo = List.copyOf(undo);
        redo = List.copyOf(redo);
    }

    /// Text with the caret at its end.
    ///
    /// @param limit the most `char`s it may hold; what would go over is not taken in
    public static TextBox of(String text, boolean multiline, int limit) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new TextBox(composed, composed.length(), multiline, limit, List.of(), List.of(), false);
    }

    /// A short line of text.
    public static TextBox line(String text) {
        return of(text, false, 1_000);
    }

    /// What a key or pasted text makes of it; empty when the key is not for text.
    ///
    /// @param width how wide its lines are shown, for moving up and down
    public Optional<TextBox> take(Input input, int width) {
        return switch (input) {
            case Input.Pasted pasted -> Optional.of(insert(pasted.text(), false));
            case Input.Pressed pressed when pressed.is(Action.UNDO) -> Optional.of(undone());
            case Input.Pressed pressed when pressed.is(Action.REDO) -> Optional.of(redone());
            case Input.Pressed pressed -> key(pressed.key(), width);
            default -> Optional.empty();
        };
    }

    private Optional<TextBox> key(Key key, int width) {
        if (key.isTyped()) {
            return Optional.of(insert(key.text(), true));
        }
        return switch (key.name()) {
            case BACKSPACE -> Optional.of(key.ctrl() ? erase(wordBefore(), caret) : erase(before(), caret));
            case DELETE -> Optional.of(erase(caret, after()));
            case LEFT -> Optional.of(to(key.ctrl() ? wordBefore() : before()));
            case RIGHT -> Optional.of(to(key.ctrl() ? wordAfter() : after()));
            case HOME -> Optional.of(to(key.ctrl() ? 0 : lineAt(width).start()));
            case END ->
                Optional.of(to(key.ctrl() ? text.length() : lineAt(width).end()));
            case ENTER -> multiline ? Optional.of(insert("\n", false)) : Optional.empty();
            case UP -> vertical(width, -1);
            case DOWN -> vertical(width, 1);
            default -> Optional.empty();
        };
    }

    /// The text with something more at the caret.
    public TextBox insert(String raw, boolean typed) {
        var composed = Normalizer.normalize(breaks(raw), Normalizer.Form.NFC);
        int room = Math.max(0, limit - text.length());
        var fitting = composed.length() <= room ? composed : composed.substring(0, whole(composed, room));
        if (fitting.isEmpty()) {
            return this;
        }
        boolean joins = typed && !fitting.isBlank();
        return change(text.substring(0, caret) + fitting, text.substring(caret), joins && joining, joins);
    }

    private String breaks(String raw) {
        var plain = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        return multiline ? plain : plain.replace('\n', ' ');
    }

    private static int whole(String text, int room) {
        int end = 0;
        while (end < text.length() && Clusters.next(text, end) <= room) {
            end = Clusters.next(text, end);
        }
        return end;
    }

    private TextBox erase(int from, int to) {
        return from == to ? this : change(text.substring(0, from), text.substring(to), false, false);
    }

    /// The caret comes to stand between the two; composing may join what now meets.
    private TextBox change(String left, String right, boolean joinLast, boolean mayJoin) {
        var before = new ArrayList<>(undo);
        if (!joinLast) {
            before.add(new Snap(text, caret));
        }
        var past = before.size() > UNDO_MAX ? before.subList(before.size() - UNDO_MAX, before.size()) : before;
        var whole = Normalizer.normalize(left + right, Normalizer.Form.NFC);
        int at = Normalizer.normalize(left, Normalizer.Form.NFC).length();
        return new TextBox(whole, snapped(whole, at), multiline, limit, past, List.of(), mayJoin);
    }

    /// The nearest place at or after `at` that is between clusters.
    private static int snapped(String text, int at) {
        int place = at <= 0 ? 0 : text.lastIndexOf('\n', Math.min(at, text.length()) - 1) + 1;
        while (place < at && place < text.length()) {
            place = Clusters.next(text, place);
        }
        return Math.min(place, text.length());
    }

    private TextBox undone() {
        return undo.isEmpty() ? this : swap(undo.getLast(), cut(undo), grown(redo));
    }

    private TextBox redone() {
        return redo.isEmpty() ? this : swap(redo.getLast(), grown(undo), cut(redo));
    }

    private TextBox swap(Snap snap, List<Snap> past, List<Snap> future) {
        return new TextBox(snap.text(), snap.caret(), multiline, limit, past, future, false);
    }

    private static List<Snap> cut(List<Snap> snaps) {
        return snaps.subList(0, snaps.size() - 1);
    }

    private List<Snap> grown(List<Snap> snaps) {
        var all = new ArrayList<>(snaps);
        all.add(new Snap(text, caret));
        return all;
    }

    private TextBox to(int place) {
        return new TextBox(text, snapped(text, place), multiline, limit, undo, redo, false);
    }

    private int before() {
        return caret == 0 ? 0 : Clusters.previous(text, caret);
    }

    private int after() {
        return caret == text.length() ? caret : Clusters.next(text, caret);
    }

    private int wordBefore() {
        int place = caret;
        while (place > 0 && Character.isWhitespace(text.charAt(place - 1))) {
            place--;
        }
        while (place > 0 && !Character.isWhitespace(text.charAt(place - 1))) {
            place--;
        }
        return place;
    }

    private int wordAfter() {
        int place = caret;
        while (place < text.length() && !Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// The line, as shown, that the caret is on, from 0.
    public int caretLine(int width) {
        var lines = Wrap.lines(text, width);
        int found = 0;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).start() <= caret) {
                found = line;
            }
        }
        return found;
    }

    /// The column, as shown, that the caret is in.
    public int caretColumn(int width) {
        var line = Wrap.lines(text, width).get(caretLine(width));
        return Clusters.cut(text.substring(line.start(), caret)).stream()
                .mapToInt(Clusters.Cluster::width)
                .sum();
    }

    private Wrap.Line lineAt(int width) {
        return multiline ? Wrap.lines(text, width).get(caretLine(width)) : new Wrap.Line(0, text.length());
    }

    /// Up from the first line and down from the last are for whoever holds the box.
    private Optional<TextBox> vertical(int width, int step) {
        if (!multiline) {
            return Optional.empty();
        }
        var lines = Wrap.lines(text, width);
        int wanted = caretLine(width) + step;
        if (wanted < 0 || wanted >= lines.size()) {
            return Optional.empty();
        }
        int column = caretColumn(width);
        var line = lines.get(wanted);
        int place = line.start();
        int used = 0;
        while (place < line.end() && used < column) {
            used += Clusters.width(text.substring(place, Clusters.next(text, place)));
            place = Clusters.next(text, place);
        }
        return Optional.of(to(place));
    }
}
