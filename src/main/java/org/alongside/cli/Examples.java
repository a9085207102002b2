package org.alongside.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;

/// What one would type: the examples of the commands that bring none of their own.
final class Examples {
    private static final String PROGRAM = "alongside ";
    private static final Map<String, List<String>> TYPED = Map.ofEntries(
            Map.entry("vault init", List.of("vault init --name \"Pat Green\" --region London")),
            Map.entry("vault info", List.of("vault info", "vault info --vault practice")),
            Map.entry("vault verify", List.of("vault verify")),
            Map.entry("vault rebuild", List.of("vault rebuild")),
            Map.entry("vault passphrase", List.of("vault passphrase")),
            Map.entry(
                    "person list",
                    List.of("person list", "person list --find price", "person list --format csv -o people.csv")),
            Map.entry("person show", List.of("person show X123456", "person show X123456 --json")),
            Map.entry("person edit", List.of("person edit X123456 --language cy --support-needs \"Large print\"")),
            Map.entry("referral list", List.of("referral list", "referral list --json")),
            Map.entry("referral show", List.of("referral show R-7K3M9Q")),
            Map.entry("referral gate", List.of("referral gate R-7K3M9Q training --on 3/11/2026")),
            Map.entry("referral status", List.of("referral status R-7K3M9Q PAUSED --reason \"In hospital\"")),
            Map.entry(
                    "referral end",
                    List.of("referral end R-7K3M9Q --reason COMPLETED --comment \"All exercises done.\"")),
            Map.entry(
                    "session list",
                    List.of("session list --person X123456", "session list --format csv -o sessions.csv")),
            Map.entry("session show", List.of("session show S-4H2T8B")),
            Map.entry(
                    "exercise list",
                    List.of(
                            "exercise list",
                            "exercise list --find jealousy --max-minutes 30",
                            "exercise list --toolkit skills-for-relationships --not-done-with X123456")),
            Map.entry("exercise show", List.of("exercise show srt-01")),
            Map.entry("clip play", List.of("clip play srt-01")),
            Map.entry("clip check", List.of("clip check")),
            Map.entry("clip flag", List.of("clip flag S-4H2T8B srt-01 ACCENT_UNCLEAR --by PRACTITIONER")),
            Map.entry("theme list", List.of("theme list --uncoded", "theme list --session S-4H2T8B")),
            Map.entry("theme code", List.of("theme code S-4H2T8B srt-01:p1 MOTIVATION --subtheme CURIOSITY")),
            Map.entry("theme remove", List.of("theme remove S-4H2T8B note FLEXIBILITY")),
            Map.entry("theme frameworks", List.of("theme frameworks")),
            Map.entry("quote list", List.of("quote list --quotes north --codings ann.csv --uncoded")),
            Map.entry(
                    "quote code",
                    List.of(
                            "quote code 3f9a MOTIVATION --subtheme CURIOSITY --by ann --quotes north --codings ann.csv")),
            Map.entry(
                    "quote remove", List.of("quote remove 3f9a MOTIVATION --by ann --quotes north --codings ann.csv")),
            Map.entry(
                    "goal set",
                    List.of("goal set R-7K3M9Q --wanted \"Be on time\" --expected \"Three weeks in four\"")),
            Map.entry("goal score", List.of("goal score R-7K3M9Q --goal 1 --level +1")),
            Map.entry("goal list", List.of("goal list R-7K3M9Q")),
            Map.entry(
                    "goal remove",
                    List.of(
                            "goal remove R-7K3M9Q --goal 2 --reason \"Set for another person\"",
                            "goal remove R-7K3M9Q --goal 2 --with-scores --reason \"Set for another person\"")),
            Map.entry("measure name", List.of("measure name \"Our measure\" --least 0 --most 40 --better HIGHER")),
            Map.entry("measure score", List.of("measure score R-7K3M9Q --measure \"Our measure\" --points 22.5")),
            Map.entry("measure list", List.of("measure list R-7K3M9Q")),
            Map.entry("pack list", List.of("pack list", "pack list --json")),
            Map.entry("pack verify", List.of("pack verify stepping-stones-2.zip", "pack verify my-toolkit")),
            Map.entry("pack install", List.of("pack install stepping-stones-2.zip")),
            Map.entry("pack trust", List.of("pack trust", "pack trust publisher.pub")),
            Map.entry("pack build", List.of("pack build my-toolkit -o my-toolkit.zip")),
            Map.entry("pack sign", List.of("pack sign my-toolkit.zip --key minisign.key")),
            Map.entry(
                    "print worksheet",
                    List.of("print worksheet srt-01 -o worksheet.pdf", "print worksheet srt-01 --language cy")),
            Map.entry("print summary", List.of("print summary srt-01 -o summary.pdf")),
            Map.entry("print diary", List.of("print diary --large-print -o diary.pdf")),
            Map.entry("print referral", List.of("print referral R-7K3M9Q", "print referral R-7K3M9Q -o referral.pdf")),
            Map.entry("print progress", List.of("print progress R-7K3M9Q -o progress.pdf")),
            Map.entry("print completion", List.of("print completion R-7K3M9Q -o completion.pdf")),
            Map.entry("report flow", List.of("report flow", "report flow --edition pilot --format json")),
            Map.entry("report caseload", List.of("report caseload", "report caseload -o caseload.csv")),
            Map.entry("report sessions", List.of("report sessions --from 1/1/2026 --to 31/12/2026 --format csv")),
            Map.entry("report dosage", List.of("report dosage", "report dosage --edition pilot -o dosage.csv")),
            Map.entry("report themes", List.of("report themes", "report themes --json")),
            Map.entry("report attendance", List.of("report attendance --from 1/1/2026 --to 31/3/2026")),
            Map.entry(
                    "report uptake",
                    List.of("report uptake", "report uptake --toolkit skills-for-relationships -o uptake.pdf")),
            Map.entry("report content", List.of("report content", "report content --format csv -o content.csv")),
            Map.entry("report quality", List.of("report quality", "report quality --practitioner \"Pat Green\"")),
            Map.entry("import caseload", List.of("import caseload FOLDER --dry-run", "import caseload FOLDER")),
            Map.entry("export caseload", List.of("export caseload FOLDER")),
            Map.entry("return make", List.of("return make", "return make --no-free-text -o /media/stick")),
            Map.entry(
                    "return receive",
                    List.of(
                            "return receive return-7f3a9c02-4.age",
                            "return receive /media/stick --store jdbc:postgresql://db.example/team")),
            Map.entry("return list", List.of("return list --since 1/11/2026", "return list --json")),
            Map.entry("team key", List.of("team key", "team key --export team-identity.txt")),
            Map.entry("team join", List.of("team join age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")),
            Map.entry("team admit", List.of("team admit key.txt --name \"Pat Green\"")),
            Map.entry("team list", List.of("team list", "team list --format csv")),
            Map.entry("team remove", List.of("team remove \"Pat Green\"")),
            Map.entry(
                    "audit list",
                    List.of(
                            "audit list",
                            "audit list --person X123456 --format csv",
                            "audit list --on 20/11/2026 --kind CONSULTATION")),
            Map.entry("audit show", List.of("audit show 42", "audit show 42 --json")),
            Map.entry("person hold", List.of("person hold X123456 --reason \"Inquest opened\"")),
            Map.entry("person release", List.of("person release X123456 --reason \"Inquest closed\"")),
            Map.entry("settings list", List.of("settings list", "settings list --json")),
            Map.entry("settings set", List.of("settings set lock-minutes 10", "settings set marking --usual")),
            Map.entry("audit verify", List.of("audit verify")));

    private Examples() {}

    /// Heads the help of this command with its examples.
    static void give(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        var name = command.getCommandSpec().qualifiedName(" ");
        var typed = TYPED.getOrDefault(name.startsWith(PROGRAM) ? name.substring(PROGRAM.length()) : name, List.of());
        usage.optionListHeading("%nOptions:%n");
        if (usage.footer().length == 0 && !typed.isEmpty()) {
            usage.footerHeading("%nExamples:%n");
            usage.footer(Stream.concat(typed.stream().map(words -> "  " + PROGRAM + words), Stream.of(""))
                    .toArray(String[]::new));
        }
    }
}
