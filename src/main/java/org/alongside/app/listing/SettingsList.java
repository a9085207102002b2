package org.alongside.app.listing;

import java.util.List;
import org.alongside.app.Records;
import org.alongside.app.Report;
import org.alongside.app.Settings;
import org.alongside.app.listing.Listing.Shown;

/// All settings, with what they may be. They are no personal data but the practitioner's own name, and
/// secrets stay so.
public final class SettingsList {
    private static final List<Shown> SHOWN =
            List.of(new Shown("name", "Setting"), new Shown("content", "Is"), new Shown("about", "What it does"));

    private SettingsList() {}

    /// Every setting of this record.
    public static Report of(Records records) {
        var settings = new Settings(records);
        var rows = Settings.RULES.stream().map(rule -> fields(settings, rule)).toList();
        return Listing.rows(
                "settings", "Settings", List.of("name", "content", "usual", "allowed", "about"), SHOWN, rows);
    }

    private static Fields fields(Settings settings, Settings.Rule rule) {
        var content = settings.get(rule.name());
        boolean secret = rule.holds() instanceof Settings.Holds.Secret;
        return new Fields()
                .text("name", rule.name())
                .text("content", secret ? content.isEmpty() ? "not set" : "set" : content)
                .text("usual", rule.usual())
                .text("allowed", rule.holds().words())
                .text("about", rule.about());
    }
}
