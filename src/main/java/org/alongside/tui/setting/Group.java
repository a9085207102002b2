package org.alongside.tui.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.app.Settings;
import org.alongside.tui.field.Field;
import org.alongside.tui.field.Say;

/// Settings that are asked for on one page.
enum Group {
    YOU("You and your team") {
        @Override
        List<Asked> asked() {
            return List.of(
                    new Asked(Settings.BY, "Your name", 40),
                    new Asked(Settings.REGION, "Region", 40),
                    new Asked(Settings.PDU, "Delivery unit (PDU)", 40),
                    new Asked(Settings.TEAM, "Team", 40));
        }

        @Override
        String now(Settings settings) {
            return settings.get(Settings.BY);
        }
    },
    LOCKING("When nobody is there") {
        @Override
        List<Asked> asked() {
            return List.of(new Asked(Settings.LOCK_MINUTES, "Lock after (minutes)", 4));
        }

        @Override
        String now(Settings settings) {
            return "locks after " + Say.count(settings.number(Settings.LOCK_MINUTES), "minute");
        }
    },
    PAPERS("Prints and reminders") {
        @Override
        List<Asked> asked() {
            return List.of(
                    new Asked(Settings.MARKING, "Marking of prints", 40),
                    new Asked(Settings.EVIDENCE_DAYS, "Evidence within (days)", 4));
        }

        @Override
        String now(Settings settings) {
            return settings.get(Settings.MARKING);
        }
    },
    KEEPING("How long people are kept") {
        @Override
        List<Asked> asked() {
            return List.of(
                    new Asked(Settings.RETENTION_COMPLETED, "Work completed", 5),
                    new Asked(Settings.RETENTION_ENDED_EARLY, "Work ended early", 5),
                    new Asked(Settings.RETENTION_CANCELLED, "No work done", 5),
                    new Asked(Settings.RETENTION_NEVER_REFERRED, "Never referred", 5));
        }

        @Override
        String now(Settings settings) {
            return settings.number(Settings.RETENTION_COMPLETED) + " years after work completed";
        }
    };

    /// A setting and how it is asked for.
    record Asked(String name, String label, int columns) {
        Settings.Rule rule() {
            return Settings.rule(name).orElseThrow();
        }
    }

    private final String label;

    Group(String label) {
        this.label = label;
    }

    abstract List<Asked> asked();

    /// What it is set to, in few words.
    abstract String now(Settings settings);

    String label() {
        return label;
    }

    List<Field> fields() {
        var fields = new ArrayList<Field>();
        for (var asked : asked()) {
            fields.add(new Field.Line(asked.name(), asked.label(), hint(asked.rule()), asked.columns()));
        }
        fields.add(new Field.Button("save", "Save"));
        return fields;
    }

    private static String hint(Settings.Rule rule) {
        return rule.holds() instanceof Settings.Holds.Count count
                ? rule.about() + " " + count.least() + " to " + count.most() + "; usual is " + rule.usual() + "."
                : rule.about();
    }

    Map<String, String> values(Settings settings) {
        var values = new TreeMap<String, String>();
        asked().forEach(asked -> values.put(asked.name(), settings.get(asked.name())));
        values.values().removeIf(String::isEmpty);
        return values;
    }
}
