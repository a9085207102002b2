package org.alongside.tui.report;

import java.util.Arrays;
import java.util.Set;
import org.alongside.app.listing.ReportName;
import org.alongside.domain.progress.Wanted;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.field.Places;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.frame.Style;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Key;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// The reports there are, and over whom they are to be made.
public record ReportsPage(ListBox<ReportName> list, Wanted wanted) implements Page {
    private static final int ABOVE = 2;
    private static final int BELOW = 3;

    /// All of them, over everyone.
    public static ReportsPage of() {
        return new ReportsPage(
                ListBox.of(Arrays.stream(ReportName.values())
                        .map(name -> Item.of(name, name.title(), ""))
                        .toList()),
                Wanted.ALL);
    }

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public Set<Where> places() {
        return Places.with(list.places(), Where.REPORTS);
    }

    @Override
    public Next update(Input input, World world) {
        if (input instanceof Input.Told(Wanted narrowed)) {
            return Next.stay(new ReportsPage(list, narrowed));
        }
        var moved = list.take(input, Math.max(1, world.bodyRows() - ABOVE - BELOW));
        if (moved.isPresent()) {
            return Next.stay(new ReportsPage(moved.get(), wanted));
        }
        if (!(input instanceof Input.Pressed pressed)) {
            return Next.stay(this);
        }
        if (pressed.key().name() == Key.Name.ENTER && list.picked().isPresent()) {
            return Next.stay(this).open(ReportPage.of(list.picked().get(), wanted));
        }
        return switch (pressed.action().orElse(Action.UP)) {
            case NARROW ->
                Next.stay(this).open(ScopePage.of(wanted, world.place().toolkits()));
            case BACK -> Next.stay(this).back();
            default -> Next.stay(this);
        };
    }

    @Override
    public void view(Canvas canvas, World world) {
        canvas.put(1, 0, "Over: " + ScopePage.words(wanted), Style.QUIET);
        int rows = Math.max(1, canvas.rows() - ABOVE - BELOW);
        list.draw(canvas.part(0, ABOVE, canvas.columns(), rows), "No report is of that name.");
        list.picked().ifPresent(name -> canvas.flow(1, ABOVE + rows + 1, name.sentence(), Style.QUIET));
    }
}
