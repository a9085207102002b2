package org.alongside.tui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.tui.key.Key;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;

/// What an input makes of a form.
///
/// @param pushed the name of the button that was pushed
/// @param asked the field whose allowed answers are wanted
public record Filling(Form form, boolean taken, Optional<String> pushed, Optional<Field> asked) {
    /// An answer picked on the page of allowed answers.
    public record Picked(String field, String value) {}

    /// How many columns stand left of what is typed into an area, and one is kept free for the caret.
    static final int AREA_MARGIN = 4;

    /// The next form.
    public static Filling of(Form form, Input input, int columns) {
        return switch (input) {
            case Input.Told(Picked picked) -> taken(picked(form, picked));
            case Input.Pasted pasted -> typed(form, input, columns).orElseGet(() -> left(form));
            case Input.Pressed pressed -> typed(form, input, columns).orElseGet(() -> key(form, pressed));
            default -> left(form);
        };
    }

    private static Form picked(Form form, Picked picked) {
        var filled = form.with(picked.field(), picked.value());
        return form.field(picked.field()).filter(Field.Choice.class::isInstance).isPresent() ? filled.move(1) : filled;
    }

    private static Optional<Filling> typed(Form form, Input input, int columns) {
        var field = form.focused().filter(Field::isTyped);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (field.get() instanceof Field.Hidden hidden) {
            return hidden.secret().take(input) ? Optional.of(taken(form)) : Optional.empty();
        }
        int width = Math.max(1, columns - AREA_MARGIN - 1);
        return form.box(field.get()).take(input, width).map(box -> taken(form.withBox(field.get(), box)));
    }

    private static Filling key(Form form, Input.Pressed pressed) {
        if (pressed.key().name() == Key.Name.ENTER) {
            return enter(form);
        }
        if (pressed.action().isEmpty()) {
            return left(form);
        }
        return switch (pressed.action().get()) {
            case NEXT_FIELD, DOWN -> taken(form.move(1));
            case PREVIOUS_FIELD, UP -> taken(form.move(-1));
            case PAGE_DOWN -> taken(form.move(5));
            case PAGE_UP -> taken(form.move(-5));
            case FIRST -> taken(form.move(-form.order().size()));
            case LAST -> taken(form.move(form.order().size()));
            case NEXT_ANSWER -> taken(turned(form, 1));
            case PREVIOUS_ANSWER -> taken(turned(form, -1));
            case ALLOWED_ANSWERS, PICK_ANSWER -> new Filling(form, true, Optional.empty(), form.focused());
            default -> left(form);
        };
    }

    private static Filling enter(Form form) {
        var problem = form.focusedProblem();
        if (problem.isPresent()) {
            return taken(
                    form.field(problem.get().field()).isPresent()
                            ? form.at(problem.get().field())
                            : form.move(1));
        }
        var field = form.focused();
        if (field.isEmpty()) {
            return left(form);
        }
        return switch (field.get()) {
            case Field.Button button -> new Filling(form, true, Optional.of(button.name()), Optional.empty());
            case Field.Choice choice
            when !FormView.isInline(choice) -> new Filling(form, true, Optional.empty(), field);
            case Field.Ticks ticks -> new Filling(form, true, Optional.empty(), field);
            default -> taken(form.move(1));
        };
    }

    /// The next or last answer of a choice; an optional one can be left empty again.
    private static Form turned(Form form, int step) {
        if (!(form.focused().orElse(null) instanceof Field.Choice choice)) {
            return form;
        }
        var values = new ArrayList<String>();
        if (choice.optional()) {
            values.add("");
        }
        choice.options().forEach(option -> values.add(option.value()));
        int place = values.indexOf(form.get(choice.name()));
        return form.with(choice.name(), values.get(Math.floorMod(place + step, values.size())));
    }

    /// The answer of a page that holds the form: as it is, or on to the list of allowed answers.
    public Next stay(Page page) {
        return asked.<Next>map(field -> Next.stay(page).open(AnswersPage.of(field, form.get(field.name()))))
                .orElseGet(() -> Next.stay(page));
    }

    private static Filling taken(Form form) {
        return new Filling(form, true, Optional.empty(), Optional.empty());
    }

    private static Filling left(Form form) {
        return new Filling(form, false, Optional.empty(), Optional.empty());
    }

    /// The values joined with `;`, with one put in or taken out.
    static String toggled(String joined, String value) {
        var all = new ArrayList<>(joined.isEmpty() ? List.of() : List.of(joined.split(";", -1)));
        if (!all.remove(value)) {
            all.add(value);
        }
        return String.join(";", all);
    }
}
