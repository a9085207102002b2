package org.alongside.tui.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.domain.Decision;
import org.alongside.tui.key.Where;

/// Fields, what is in them, where the keys go, and what is wrong: a value.
///
/// @param focus a field's name, or `problem:N` for a line of the summary
/// @param boxes carets and undo of the fields that were typed into
public record Form(
        List<Field> fields,
        Map<String, String> values,
        String focus,
        Map<String, TextBox> boxes,
        List<Problem> problems) {
    private static final String PROBLEM = "problem:";

    /// Keeps its own copies.
    public Form {
        fields = List.copyOf(fields);
        values = Map.copyOf(values);
        boxes = Map.copyOf(boxes);
        problems = List.copyOf(problems);
    }

    /// A form with these values, at its first field.
    public static Form of(List<Field> fields, Map<String, String> values) {
        var first = fields.stream().filter(Field::isReachable).findFirst().map(Field::name);
        return new Form(fields, values, first.orElse(""), Map.of(), List.of());
    }

    /// What is in a field; empty text when nothing is.
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /// The same without the blanks around it.
    public String tidy(String name) {
        return get(name).strip();
    }

    /// The field of that name.
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// The field the keys go to.
    public Optional<Field> focused() {
        return field(focus);
    }

    /// Whether the keys go to the first thing there is.
    public boolean isAtTop() {
        return order().isEmpty() || order().getFirst().equals(focus);
    }

    /// What the keys mean here.
    public Set<Where> places() {
        var places = new HashSet<Where>();
        places.add(Where.FORM);
        focused().ifPresent(field -> {
            if (field.isTyped()) {
                places.add(Where.TYPING);
            }
            if (field.allowed().isPresent()) {
                places.add(Where.CHOICE);
            }
        });
        return places;
    }

    /// The typed state of a field.
    public TextBox box(Field field) {
        boolean area = field instanceof Field.Area;
        var kept = boxes.get(field.name());
        var text = get(field.name());
        return kept != null && kept.text().equals(text) ? kept : TextBox.of(text, area, area ? 20_000 : 1_000);
    }

    Form withBox(Field field, TextBox box) {
        var all = new HashMap<>(boxes);
        all.put(field.name(), box);
        return new Form(fields, put(field.name(), box.text()), focus, all, problems);
    }

    /// With something else in a field.
    public Form with(String name, String value) {
        return new Form(fields, put(name, value), focus, boxes, problems);
    }

    private Map<String, String> put(String name, String value) {
        var all = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            all.remove(name);
        } else {
            all.put(name, value);
        }
        return all;
    }

    /// With other fields; what was filled in stays.
    public Form withFields(List<Field> others) {
        var next = new Form(others, values, focus, boxes, problems);
        return next.order().contains(focus)
                ? next
                : next.at(next.order().isEmpty() ? "" : next.order().getFirst());
    }

    /// With the keys going elsewhere.
    public Form at(String name) {
        return new Form(fields, values, name, boxes, problems);
    }

    /// With these problems, the keys on the first of them; without any, as it is.
    public Form refused(List<Problem> found) {
        return new Form(fields, values, found.isEmpty() ? focus : PROBLEM + 0, boxes, found);
    }

    /// With one problem.
    public Form refused(String field, String sentence) {
        return refused(List.of(new Problem(field, sentence)));
    }

    /// With what a rule refused, in the words of the field it names.
    public Form refused(Decision.Refuse<?> no) {
        var label = field(no.field()).map(Field::label).orElseGet(() -> spoken(no.field()));
        return refused(no.field(), no.sentence(label));
    }

    private static String spoken(String column) {
        var words = column.replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// What is wrong with a field.
    public Optional<Problem> problem(String name) {
        return problems.stream().filter(problem -> problem.field().equals(name)).findFirst();
    }

    /// The problem whose line the keys are on.
    public Optional<Problem> focusedProblem() {
        return focus.startsWith(PROBLEM)
                ? Optional.of(problems.get(Integer.parseInt(focus.substring(PROBLEM.length()))))
                : Optional.empty();
    }

    /// Everything the keys can go to, in order.
    List<String> order() {
        var names = new ArrayList<String>();
        for (int index = 0; index < problems.size(); index++) {
            names.add(PROBLEM + index);
        }
        fields.stream().filter(Field::isReachable).map(Field::name).forEach(names::add);
        return names;
    }

    /// The keys move on by so many.
    public Form move(int steps) {
        var names = order();
        if (names.isEmpty()) {
            return this;
        }
        int place = Math.max(0, names.indexOf(focus));
        return at(names.get(Math.clamp(place + steps, 0, names.size() - 1)));
    }
}
