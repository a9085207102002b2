package org.alongside.tui.setting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.app.KeepCopy;
import org.alongside.app.VaultDoor;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Filling;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormView;
import org.alongside.tui.field.Say;
import org.alongside.tui.field.Typed;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Copies the vault to a folder, and shows the copies that are there.
///
/// @param percent how far a copy is that is being made
record CopyPage(Form form, Optional<Integer> percent) implements Page {
    private static final String FOLDER = "folder";
    private static final String STOP = "stop";
    private static final String SHOW = "show";
    private static final int SHOWN_MAX = 8;
    private static final int KIBIBYTE = 1024;
    private static final double MEBIBYTE = 1024.0 * 1024.0;

    private record There(List<VaultDoor.Copy> copies) {}

    static CopyPage of() {
        return new CopyPage(Form.of(asking(), Map.of()), Optional.empty());
    }

    private static List<Field> asking() {
        return List.of(
                new Field.Words(
                        "about",
                        "Best on a stick or another disk, kept apart from this machine. The copy is read back and"
                                + " proved before it counts; it opens with the passphrase that holds now."),
                new Field.Line(FOLDER, "Folder", "", 50),
                new Field.Button("copy", "Copy now"),
                new Field.Button(SHOW, "Show the copies that are there"));
    }

    @Override
    public String title() {
        return "Settings · Copy the vault";
    }

    @Override
    public Set<Where> places() {
        return form.places();
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Told(Cmd.Percent(int done)) -> Next.stay(copying(done));
            case Input.Told(VaultDoor.Copied copied) -> done(copied);
            case Input.Told(There there) -> Next.stay(showing(there.copies(), world.zone()));
            case Input.Failed failed -> Next.stay(ready()).warn(failed.sentence());
            case Input.Pressed pressed
            when pressed.is(Action.BACK) && percent.isEmpty() -> Next.stay(this).back();
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).and(new Cmd.Stop());
            default -> filled(input, world);
        };
    }

    private Next filled(Input input, World world) {
        var filling = Filling.of(form, input, world.size().columns());
        var page = new CopyPage(filling.form(), percent);
        if (filling.pushed().isEmpty()) {
            return filling.stay(page);
        }
        if (percent.isPresent()) {
            return Next.stay(page).and(new Cmd.Stop());
        }
        var folder = Typed.path(form.tidy(FOLDER));
        if (folder.isEmpty()) {
            return Next.stay(new CopyPage(form.refused(FOLDER, "Type a folder, such as /media/stick."), percent));
        }
        if (filling.pushed().get().equals(SHOW)) {
            return Next.stay(page).ask(() -> new There(world.place().door().copies(folder.get())));
        }
        var keep = new KeepCopy(world.atDesk(), world.openVault());
        return Next.stay(page.copying(0)).and(new Cmd.AskLong(report -> keep.in(folder.get(), report)));
    }

    private CopyPage copying(int done) {
        List<Field> fields = List.of(
                new Field.Words("at", done < 100 ? "Copying: " + done + " %" : "Copied. Reading it back …"),
                new Field.Button(STOP, "Stop"));
        return new CopyPage(form.refused(List.of()).withFields(fields), Optional.of(done));
    }

    private CopyPage ready() {
        return new CopyPage(form.withFields(asking()), Optional.empty());
    }

    private Next done(VaultDoor.Copied copied) {
        var next = Next.stay(ready());
        for (var notice : copied.notices()) {
            next = next.say(notice);
        }
        return next.say(
                        "Copied and read back: " + Say.count(copied.lastSeq(), "change") + ", "
                                + size(copied.lengthBytes()) + ". "
                                + (copied.outside()
                                        ? "It lies on another disk. Keep it apart from this machine."
                                        : "It lies on the same disk as the vault and is lost with it: make one on a stick too."))
                .answer(copied);
    }

    private CopyPage showing(List<VaultDoor.Copy> copies, ZoneId zone) {
        var fields = new ArrayList<>(asking());
        fields.add(new Field.Heading("there", copies.isEmpty() ? "No copy is there." : "Copies there, newest first"));
        copies.stream().limit(SHOWN_MAX).forEach(copy -> {
            var at = copy.at().atZone(zone);
            fields.add(new Field.Words(
                    copy.name(),
                    Say.day(at.toLocalDate()) + " "
                            + at.toLocalTime().toString().substring(0, 5) + " · " + size(copy.lengthBytes())
                            + (copy.whole() ? " · whole" : " · NOT WHOLE")));
        });
        if (copies.size() > SHOWN_MAX) {
            fields.add(new Field.Words("more", "and " + (copies.size() - SHOWN_MAX) + " older"));
        }
        return new CopyPage(form.withFields(fields), Optional.empty());
    }

    private static String size(long bytes) {
        return bytes < MEBIBYTE
                ? Math.ceilDiv(bytes, KIBIBYTE) + " KiB"
                : String.format(Locale.UK, "%.1f MiB", bytes / MEBIBYTE);
    }

    @Override
    public void view(Canvas canvas, World world) {
        FormView.draw(canvas, form);
    }
}
