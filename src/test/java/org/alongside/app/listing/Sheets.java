package org.alongside.app.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Caseload files read with twenty lines of plain code and nothing of ours.
record Sheets(
        List<Map<String, String>> people,
        List<Map<String, String>> referrals,
        List<Map<String, String>> sessions,
        List<Map<String, String>> deliveries,
        List<Map<String, String>> tasks,
        List<Map<String, String>> responses,
        List<Map<String, String>> checks,
        List<Map<String, String>> codings,
        List<Map<String, String>> flags,
        List<Map<String, String>> goals,
        List<Map<String, String>> goalScores,
        List<Map<String, String>> scores) {
    static Sheets read(Path folder) {
        return new Sheets(
                rows(folder, "people"),
                rows(folder, "referrals"),
                rows(folder, "sessions"),
                rows(folder, "deliveries"),
                rows(folder, "tasks"),
                rows(folder, "responses"),
                rows(folder, "checks"),
                rows(folder, "codings"),
                rows(folder, "flags"),
                rows(folder, "goals"),
                rows(folder, "goal_scores"),
                rows(folder, "scores"));
    }

    private static List<Map<String, String>> rows(Path folder, String name) {
        var file = folder.resolve(name + ".csv");
        var rows = new ArrayList<Map<String, String>>();
        if (!Files.exists(file)) {
            return rows;
        }
        try {
            var cells = cells(Files.readString(file));
            for (var row : cells.subList(1, cells.size())) {
                var named = new LinkedHashMap<String, String>();
                for (int at = 0; at < cells.getFirst().size(); at++) {
                    named.put(cells.getFirst().get(at), at < row.size() ? row.get(at) : "");
                }
                rows.add(named);
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> cells(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted; // a doubled one flips twice; no figure depends on quotation marks
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString().replace("\r", ""));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
