package org.alongside.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A folder of caseload files written by hand, one line at a time.
final class CaseloadFolder {
    private final Path folder;
    private final Map<CaseloadFile, List<String>> lines = new LinkedHashMap<>();

    CaseloadFolder(Path folder) {
        this.folder = folder;
        for (var file : List.of(CaseloadFile.PEOPLE, CaseloadFile.REFERRALS)) {
            lines.put(file, new ArrayList<>(List.of(String.join(",", file.columns()))));
        }
    }

    /// One person, one referral and one attended session, all well.
    static CaseloadFolder small(Path folder) {
        return new CaseloadFolder(folder)
                .people("X100001,Danny,Marsh,1990-02-03,MALE,en,")
                .referrals(
                        "R-1,X100001,skills-for-relationships,pilot,female-victims,2026-01-05,COMMUNITY_ORDER,RAR,15,,"
                                + "HIGH,MEDIUM,2026-01-02,MEDIUM,DENIAL;ALCOHOL,Pat Green,,")
                .sessions("S-1,R-1,2026-01-12,10:00,50,OFFICE,RAR,,ATTC,,,Went well.,false");
    }

    CaseloadFolder people(String... rows) {
        return add(CaseloadFile.PEOPLE, rows);
    }

    CaseloadFolder referrals(String... rows) {
        return add(CaseloadFile.REFERRALS, rows);
    }

    CaseloadFolder sessions(String... rows) {
        return add(CaseloadFile.SESSIONS, rows);
    }

    CaseloadFolder add(CaseloadFile file, String... rows) {
        lines.computeIfAbsent(file, any -> new ArrayList<>(List.of(String.join(",", file.columns()))))
                .addAll(List.of(rows));
        return this;
    }

    /// Instead of whatever the file held.
    CaseloadFolder only(CaseloadFile file, String... rows) {
        lines.remove(file);
        return add(file, rows);
    }

    Path write() {
        try {
            Files.createDirectories(folder);
            for (var file : lines.entrySet()) {
                Files.writeString(folder.resolve(file.getKey().fileName()), String.join("\n", file.getValue()) + "\n");
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The names in a folder.
    static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Everything in a folder, name to bytes as Latin-1 text so that every byte counts.
    static Map<String, String> contents(Path folder) {
        try (var files = Files.list(folder)) {
            var contents = new TreeMap<String, String>();
            for (var file : files.toList()) {
                contents.put(
                        String.valueOf(file.getFileName()),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return contents;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
