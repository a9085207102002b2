package org.alongside.tui.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.app.Copies;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.tui.field.ListBox;
import org.alongside.tui.field.ListBox.Item;
import org.alongside.tui.frame.Canvas;
import org.alongside.tui.key.Action;
import org.alongside.tui.key.Where;
import org.alongside.tui.runtime.Input;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Page;
import org.alongside.tui.runtime.World;

/// Everything that can be set, with what it is set to; keys and copies beside it.
public record SettingsPage(ListBox<SettingsPage.Entry> list) implements Page {
    /// What a line opens.
    sealed interface Entry {
        record Form(Group group, Map<String, String> values) implements Entry {}

        record Pin(boolean isSet) implements Entry {}

        record Passphrase() implements Entry {}

        record RecoveryCode() implements Entry {}

        record Copy() implements Entry {}
    }

    private record Loaded(List<Item<Entry>> items) {}

    /// Before anything is read.
    public static SettingsPage loading() {
        return new SettingsPage(ListBox.of(List.of()));
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public Set<Where> places() {
        return list.places();
    }

    @Override
    public Next update(Input input, World world) {
        var moved = list.take(input, world.bodyRows());
        if (moved.isPresent()) {
            return Next.stay(new SettingsPage(moved.get()));
        }
        return switch (input) {
            case Input.Told(Loaded read) -> Next.stay(new SettingsPage(list.withItems(read.items())));
            case Input.Begun begun -> Next.stay(this).ask(() -> load(world.atDesk()));
            case Input.Told told -> Next.stay(this).ask(() -> load(world.atDesk()));
            case Input.Failed failed -> Next.stay(this).warn(failed.sentence());
            case Input.Pressed pressed
            when pressed.is(Action.BACK) -> Next.stay(this).back();
            case Input.Pressed pressed
            when pressed.is(Action.OPEN) ->
                list.picked().map(entry -> Next.stay(this).open(page(entry))).orElseGet(() -> Next.stay(this));
            default -> Next.stay(this);
        };
    }

    private static Page page(Entry entry) {
        return switch (entry) {
            case Entry.Form form -> SettingFormPage.of(form.group(), form.values());
            case Entry.Pin pin -> PinPage.of(pin.isSet());
            case Entry.Passphrase change -> PassphrasePage.toChange();
            case Entry.RecoveryCode code -> PassphrasePage.forNewCode();
            case Entry.Copy copy -> CopyPage.of();
        };
    }

    private static Loaded load(Desk desk) {
        var settings = new Settings(desk.records());
        var lines = new ArrayList<Item<Entry>>();
        lines.add(Item.heading("You and your work"));
        lines.add(form(Group.YOU, settings));
        lines.add(form(Group.PAPERS, settings));
        lines.add(form(Group.KEEPING, settings));
        lines.add(Item.heading("Who may look"));
        lines.add(form(Group.LOCKING, settings));
        boolean pin = !settings.get(Settings.SHIELD_PIN).isEmpty();
        lines.add(Item.of(new Entry.Pin(pin), "PIN of the shield", pin ? "set" : "none"));
        lines.add(Item.of(new Entry.Passphrase(), "Change the passphrase", ""));
        lines.add(Item.of(new Entry.RecoveryCode(), "New recovery code", ""));
        lines.add(Item.heading(Copies.sentence(desk.records(), desk.today(), desk.zone())));
        lines.add(Item.of(new Entry.Copy(), "Copy the vault to a folder", ""));
        return new Loaded(lines);
    }

    private static Item<Entry> form(Group group, Settings settings) {
        return Item.of(new Entry.Form(group, group.values(settings)), group.label(), group.now(settings));
    }

    @Override
    public void view(Canvas canvas, World world) {
        list.draw(canvas, "Reading …");
    }
}
