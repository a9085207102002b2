package org.alongside.tui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.app.WholeFile;
import org.alongside.app.Writer.Format;
import org.alongside.app.print.Paperwork.Went;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.Typed;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Asks what is to be printed and where, and does it: on a printer, or in a file of its own.
public record PaperPage(String title, List<Sheet> sheets, Form form) implements Page {
    private static final String WHAT = "what";
    private static final String WHERE = "where";
    private static final String PRINTER = "printer";
    private static final String FILE = "file";
    private static final int SHOWN = 8;

    /// It was put out.
    ///
    /// @param sentence says where it went
    public record Done(String sentence) {}

    /// Keeps its own copy.
    public PaperPage {
        sheets = List.copyOf(sheets);
    }

    /// For one of these.
    ///
    /// @param sheets at least one
    public static PaperPage of(String title, List<Sheet> sheets) {
        return new PaperPage(
                title,
                sheets,
                Form.of(fields(sheets), Map.of(WHAT, sheets.getFirst().name(), WHERE, PRINTER)));
    }

    private static List<Field> fields(List<Sheet> sheets) {
        var fields = new ArrayList<Field>();
        if (sheets.size() > 1) {
            var options = sheets.stream()
                    .map(sheet -> new Field.Option(sheet.name(), sheet.label()))
                    .toList();
            fields.add(new Field.Choice(WHAT, "What", "", options, SHOWN, false));
        } else {
            fields.add(new Field.Heading(WHAT, sheets.getFirst().label()));
        }
        fields.add(new Field.Choice(
                WHERE,
                "Where to",
                "",
                List.of(new Field.Option(PRINTER, "A printer"), new Field.Option(FILE, "A file")),
                2,
                false));
        fields.add(new Field.Line(PRINTER, "Printer", "Its name; empty for the usual one", 30));
        var ends = sheets.stream()
                .flatMap(sheet -> sheet.formats().stream())
                .distinct()
                .map(PaperPage::end)
                .collect(Collectors.joining(", "));
        fields.add(new Field.Line(FILE, "File", "For a file: its name, ending in " + ends, 50));
        fields.add(new Field.Button("go", "Print or write it"));
        return fields;
    }

    private static String end(Format format) {
        return format == Format.TEXT ? ".txt" : "." + format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Told(Done done) -> Next.stay(this).say(done.sentence()).answer(done);
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).back();
            default -> {
                var filling = Filling.of(form, input, world.size().columns());
                var page = with(filling.form());
                yield filling.pushed().isEmpty() ? filling.stay(page) : page.put(world);
            }
        };
    }

    private PaperPage with(Form next) {
        return new PaperPage(title, sheets, next);
    }

    private Next put(World world) {
        return form.get(WHERE).equals(FILE) ? write(world) : print(world);
    }

    private Sheet wanted() {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(form.get(WHAT)))
                .findFirst()
                .orElse(sheets.getFirst());
    }

    private Next print(World world) {
        var sheet = wanted();
        var place = world.place();
        var name = form.tidy(PRINTER);
        return going().ask(() -> {
            var pdf = sheet.maker().make(place.writer().get(), Format.PDF, Went.PRINTED);
            place.printer().get().print(pdf, name, "");
            return new Done("Sent to the printer.");
        });
    }

    private Next write(World world) {
        var sheet = wanted();
        var file = Typed.path(form.tidy(FILE));
        if (file.isEmpty()) {
            return refused("Type a file's name, such as ~/" + sheet.name()
                    + end(sheet.formats().getFirst()) + ".");
        }
        var format = format(sheet, file.get());
        if (format.isEmpty()) {
            return refused("End the file's name in "
                    + sheet.formats().stream().map(PaperPage::end).collect(Collectors.joining(" or ")) + ".");
        }
        var place = world.place();
        return going().ask(() -> {
            WholeFile.writeNew(file.get(), sheet.maker().make(place.writer().get(), format.get(), Went.FILE));
            return new Done("Written. Whoever has the file can read it: move or delete it when it has served.");
        });
    }

    private Next going() {
        return Next.stay(with(form.refused(List.of()))).say("Making it …");
    }

    private Next refused(String sentence) {
        return Next.stay(with(form.refused(FILE, sentence)));
    }

    private static Optional<Format> format(Sheet sheet, Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return sheet.formats().stream().filter(one -> name.endsWith(end(one))).findFirst();
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, form);
    }
}
