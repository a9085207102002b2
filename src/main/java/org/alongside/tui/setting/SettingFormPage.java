package org.alongside.tui.setting;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.app.Desk;
import org.alongside.app.Settings;
import org.alongside.domain.Decision;
import org.alongside.tui.field.Form;
import org.alongside.tui.field.FormPage;
import org.alongside.tui.field.KeptForm;
import org.alongside.tui.field.Problem;
import org.alongside.tui.runtime.Cmd;
import org.alongside.tui.runtime.Next;
import org.alongside.tui.runtime.Settling;
import org.alongside.tui.runtime.World;

/// A few settings that belong together. They hold from the moment they are saved.
///
/// @param before what was set when the page was opened
record SettingFormPage(KeptForm kept, Group group, Map<String, String> before) implements FormPage {
    static SettingFormPage of(Group group, Map<String, String> values) {
        var form = Form.of(group.fields(), values);
        var name = "settings-" + group.name().toLowerCase(java.util.Locale.ROOT);
        return new SettingFormPage(KeptForm.of(form, Optional.empty(), name), group, Map.copyOf(values));
    }

    @Override
    public String title() {
        return "Settings · " + group.label();
    }

    @Override
    public SettingFormPage with(KeptForm next) {
        return new SettingFormPage(next, group, before);
    }

    @Override
    public Next save(World world) {
        var wanted = new TreeMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (var asked : group.asked()) {
            switch (asked.rule().decide(kept.form().get(asked.name()))) {
                case Decision.Keep<String>(var content) -> wanted.put(asked.name(), content);
                case Decision.Refuse<String> no -> problems.add(new Problem(asked.name(), no.sentence(asked.label())));
            }
        }
        if (group == Group.YOU && wanted.getOrDefault(Settings.BY, "").isEmpty()) {
            problems.add(new Problem(Settings.BY, "Type your name: it is written beside every change."));
        }
        if (!problems.isEmpty()) {
            return Next.stay(filled(kept.form().refused(problems)));
        }
        return saving(world, () -> Decision.keep(set(world.atDesk(), wanted)), now -> new Saved("Saved.", now));
    }

    private Settling set(Desk desk, Map<String, String> wanted) {
        wanted.forEach((name, content) -> {
            if (!content.equals(before.getOrDefault(name, ""))) {
                Settings.set(desk, name, content);
            }
        });
        return Settling.of(new Settings(desk.records()));
    }

    @Override
    public Next saved(Saved saved) {
        var next = saved.answer() instanceof Settling now ? Next.stay(this).and(new Cmd.Settle(now)) : Next.stay(this);
        return next.say(saved.sentence()).answer(saved.answer());
    }
}
