package org.alongside.tui.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.alongside.app.Desk;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.WatchedCaseloads;
import org.alongside.app.Writer.Format;
import org.alongside.app.listing.ReportName;
import org.alongside.app.listing.Reports;
import org.alongside.app.print.ReportCopy;
import org.alongside.app.team.TeamCaseloads;
import org.alongside.app.team.TeamPlace;
import org.alongside.domain.progress.Wanted;
import org.alongside.tui.field.Reader;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.paper.PaperPage;
import org.alongside.tui.paper.Sheet;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// One report, as the command line draws it where the screen is wide enough.
///
/// @param percent how far it is, while it is being made
public record ReportPage(ReportName name, Wanted wanted, Optional<ReportPage.Made> made, Optional<Integer> percent)
        implements Page {
    /// A report to be read.
    ///
    /// @param desk where it was made: copies are logged there
    record Made(Report report, Reader reader, Desk desk) {}

    /// Not made yet.
    static ReportPage of(ReportName name, Wanted wanted) {
        return new ReportPage(name, wanted, Optional.empty(), Optional.of(0));
    }

    @Override
    public String title() {
        return "Reports · " + name.title();
    }

    @Override
    public Set<Where> places() {
        return made.isEmpty()
                ? Set.of(Where.READING)
                : Set.of(Where.READING, Where.LETTERS, Where.REPORTS, Where.REPORT);
    }

    @Override
    public Next update(Input input, World world) {
        return switch (input) {
            case Input.Begun begun when made.isEmpty() -> making(world);
            case Input.Told(Cmd.Percent(int done))
            when made.isEmpty() -> Next.stay(new ReportPage(name, wanted, made, Optional.of(done)));
            case Input.Told(Made ready) ->
                Next.stay(new ReportPage(name, wanted, Optional.of(ready), Optional.empty()));
            case Input.Told(Wanted narrowed) -> of(name, narrowed).making(world);
            case Input.Failed failed ->
                Next.stay(new ReportPage(name, wanted, made, Optional.empty())).warn(failed.sentence());
            default -> keys(input, world);
        };
    }

    private Next making(World world) {
        return Next.stay(this).and(new Cmd.AskLong(report -> make(world, report)));
    }

    private Made make(World world, IntConsumer report) {
        var desk = world.atDesk();
        var place = world.place();
        var opened = TeamCaseloads.open(desk, world.openVault(), place.returns().get(), place.folder(), store(desk));
        var all = name.make(new Reports(desk, new WatchedCaseloads(opened.caseloads(), report)), wanted);
        var text = new String(place.writer().get().write(all, Format.TEXT, "", ""), StandardCharsets.UTF_8);
        return new Made(all, Reader.of(all.page(), text.lines().toList()), desk);
    }

    /// Where the settings say; a server's password comes from the password file alone.
    private static TeamPlace store(Desk desk) {
        var settings = new Settings(desk.records());
        return TeamPlace.of(settings.get(Settings.TEAM_STORE), TeamPlace.certificate(settings), Optional::empty);
    }

    private Next keys(Input input, World world) {
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        if (pressed.is(Action.BACK)) {
            return percent.isPresent()
                    ? Next.stay(this).and(new Cmd.Stop()).back()
                    : Next.stay(this).back();
        }
        if (made.isEmpty()) {
            return Next.stay(this);
        }
        var ready = made.get();
        var moved = ready.reader().take(input, world.size().columns(), world.bodyRows());
        if (moved.isPresent()) {
            var next = new Made(ready.report(), moved.get(), ready.desk());
            return Next.stay(new ReportPage(name, wanted, Optional.of(next), percent));
        }
        return switch (pressed.action().orElse(Action.UP)) {
            case NARROW ->
                Next.stay(this).open(ScopePage.of(wanted, world.place().toolkits()));
            case PRINT -> Next.stay(this).open(PaperPage.of(title(), List.of(sheet(ready))));
            default -> Next.stay(this);
        };
    }

    private Sheet sheet(Made ready) {
        return new Sheet(
                name.word(),
                name.title() + " report",
                List.of(Format.PDF, Format.HTML, Format.TEXT, Format.CSV, Format.JSON, Format.SVG),
                (writer, format, went) -> new ReportCopy(ready.desk(), writer).handedOut(ready.report(), format, went));
    }

    @Override
    public void view(Canvas canvas, World world) {
        if (made.isPresent()) {
            made.get().reader().draw(canvas);
        } else {
            canvas.put(
                    1, 0, percent.map(done -> "Counting: " + done + " %").orElse("Nothing was counted."), Style.PLAIN);
            canvas.cursor(1, 0);
        }
    }
}
