package org.alongside.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.Main;
import org.junit.jupiter.api.Test;

/// No parser is forgotten: the list of those that are fuzzed is written down here, and so is every class that turns
/// bytes or text into something else, with the target that reaches it or the reason why none need.
final class ParsersKnownTest {
    private static final Set<String> TARGETS = Set.of(
            "key file",
            "key file behind its digest",
            "key file behind its signature",
            "recovery code",
            "escrow's line",
            "age recipient",
            "age identities",
            "age file",
            "age stream",
            "segment name",
            "segment header",
            "journal payload",
            "journal frames",
            "journal payload sealed anew",
            "vault folder",
            "name of a copy",
            "contents of a copy",
            "note of the last copy",
            "yaml",
            "exercise file",
            "pack folder",
            "pack archive",
            "signature",
            "reference list",
            "caseload people.csv",
            "caseload referrals.csv",
            "caseload sessions.csv",
            "caseload deliveries.csv",
            "caseload responses.csv",
            "caseload tasks.csv",
            "caseload checks.csv",
            "caseload goals.csv",
            "caseload goal_scores.csv",
            "caseload scores.csv",
            "caseload codings.csv",
            "caseload flags.csv",
            "caseload folder",
            "return",
            "return inside its seal",
            "return signed anew",
            "signing key as told",
            "extract description",
            "extract table",
            "filled-in sheet",
            "study key",
            "player's orders",
            "player's reports",
            "player's lines",
            "terminal input",
            "command line",
            "passphrase file",
            "days typed in commands",
            "exercises typed in commands",
            "row text",
            "captions",
            "storyboard",
            "clips.lock",
            "typed days, times and numbers",
            "CRN",
            "CRISS note",
            "draft text",
            "settings",
            "shield's PIN");

    private static final String OWN_ROWS = "rows that we wrote and sealed, read back from the journal or the index";
    private static final String OF_THE_SYSTEM = "answers of the operating system, and no more than a part of them";
    private static final String OF_THE_PROGRAM = "what the program carries or was started with";

    private static final Map<String, String> REACHED = Map.ofEntries(
            Map.entry("app.CaptionFile", "HostileFilesTest, and captions"),
            Map.entry("app.Copies", "settings"),
            Map.entry("app.Settings", "settings"),
            Map.entry("cli.KeyOptions", "bounded; age identities, escrow's line"),
            Map.entry("cli.Passphrases", "passphrase file"),
            Map.entry("cli.RecordsCommand", "bounded; a list of names, any text is one"),
            Map.entry("cli.RecoverCommand", "bounded; age identities, escrow's line"),
            Map.entry("cli.Streams", "passphrase file"),
            Map.entry("cli.Writing", "bounded; any text is a recommendation"),
            Map.entry("cli.Words", "days typed in commands, command line"),
            Map.entry("clips.JsonLine", "player's orders, player's reports"),
            Map.entry("clips.JsonLines", "player's lines"),
            Map.entry("domain.toolkit.CaptionReader", "captions"),
            Map.entry("domain.extract.ReadTables", "extract table"),
            Map.entry("exchange.extract.JsonTree", "extract description"),
            Map.entry("exchange.extract.PackageReading", "extract table, extract description, filled-in sheet"),
            Map.entry("domain.quote.QuoteCoding", "filled-in sheet"),
            Map.entry("cli.StudyKeyOptions", "bounded; study key"),
            Map.entry("vault.keys.StudyKey", "study key"),
            Map.entry("vault.keys.StudyKeyFile", "study key"),
            Map.entry("exchange.Line", "caseload folder"),
            Map.entry("exchange.GoalReading", "caseload folder"),
            Map.entry("domain.goal.Points", "caseload folder, return signed anew"),
            Map.entry("domain.goal.Level", "caseload folder, return signed anew"),
            Map.entry("exchange.Sheet", "caseload"),
            Map.entry("domain.team.Signer", "signing key as told"),
            Map.entry("exchange.returns.InFolder", "bounded; copied and digested, then a return"),
            Map.entry("exchange.returns.Outside", "bounded; a return"),
            Map.entry("exchange.returns.ReturnBody", "return"),
            Map.entry("exchange.returns.Soundness", "return signed anew"),
            Map.entry("packs.Passage", "exercise file, pack folder"),
            Map.entry("packs.Yaml", "yaml"),
            Map.entry("packs.Archive", "pack archive"),
            Map.entry("packs.InstallPack", "pack archive"),
            Map.entry("packs.PackFiles", "pack folder, HostileFilesTest"),
            Map.entry("packs.PackTexts", "pack folder, pack archive"),
            Map.entry("packs.PackVersion", "pack folder"),
            Map.entry("packs.UnverifiedPack", "pack archive"),
            Map.entry("vault.minisign.Prehash", "signature"),
            Map.entry("vault.minisign.SealedKey", "signature"),
            Map.entry("cli.TeamCommands", "bounded; signing key as told"),
            Map.entry("tui.field.Typed", "typed days, times and numbers"),
            Map.entry("tui.runtime.ShieldPin", "shield's PIN"),
            Map.entry("vault.bytes.ByteReader", "every format of the vault"),
            Map.entry("vault.age.AgeStream", "age stream"),
            Map.entry("vault.backup.Contents", "contents of a copy"),
            Map.entry("vault.backup.CopyName", "name of a copy"),
            Map.entry("vault.backup.LastCopy", "note of the last copy"),
            Map.entry("vault.disk.RealDisk", "bounded; DamageTest and the formats it serves"),
            Map.entry("vault.keys.EscrowLine", "escrow's line"),
            Map.entry("vault.journal.SegmentName", "segment name"),
            Map.entry("vault.journal.SegmentReader", "journal frames"),
            Map.entry("vault.journal.Segments", "vault folder"));

    private static final Map<String, String> NOT_FUZZED = Map.ofEntries(
            Map.entry("app.request", OWN_ROWS),
            Map.entry("clips.ClipFile", "digested and not read"),
            Map.entry("clips.Machine", OF_THE_SYSTEM),
            Map.entry("domain.Passphrase", "characters into bytes"),
            Map.entry("domain.record", OWN_ROWS),
            Map.entry("domain.disclosure.Ledger", OWN_ROWS),
            Map.entry("domain.extract.RecordSheets", OWN_ROWS),
            Map.entry("app.team", OWN_ROWS),
            Map.entry("domain.team.TeamRows", OWN_ROWS),
            Map.entry("domain.toolkit.Suitability", "numbers that the form has taken"),
            Map.entry("packs.ArchiveWriter", "files that the packer's own folder holds, copied"),
            Map.entry("packs.Receipt", "lines that we wrote beside a pack that was installed"),
            Map.entry("reports.SystemPrinter", OF_THE_SYSTEM),
            Map.entry("store.ColumnKind", OWN_ROWS),
            Map.entry("store.IndexFile", "digested and not read"),
            Map.entry("store.IndexedRecords", OWN_ROWS),
            Map.entry("store.Parents", OWN_ROWS),
            Map.entry("store.Scripts", OF_THE_PROGRAM),
            Map.entry("store.ServerAddress", "a line that its own test spoils in every place"),
            Map.entry("store.TeamFile", "digested and not read"),
            Map.entry("tui.field.Form", "places that the form itself named"),
            Map.entry("tui.terminal.Tty", OF_THE_SYSTEM),
            Map.entry("vault.Vaults", "random bytes"),
            Map.entry("vault.backup.FileCopy", "copied and digested, not read"),
            Map.entry("vault.bytes.Bytes", "digits in tests"),
            Map.entry("vault.keys.PassphraseWords", OF_THE_PROGRAM));

    private static final Pattern READS = Pattern.compile("java\\.lang\\.(Integer|Long|Double)\\.(parse\\w+|valueOf)"
            + "|java\\.time\\.\\w+\\.parse|java\\.time\\.format\\.\\w+\\.parse\\w*"
            + "|java\\.util\\.UUID\\.fromString|java\\.util\\.HexFormat\\.parseHex"
            + "|java\\.nio\\.file\\.Files\\.(read\\w+|lines|newInputStream|newBufferedReader|newByteChannel)"
            + "|java\\.io\\.\\w*(InputStream|Reader)\\.(read\\w*|lines)"
            + "|java\\.nio\\.ByteBuffer\\.get\\w*|java\\.nio\\.charset\\.CharsetDecoder\\.decode"
            + "|com\\.fasterxml\\..*\\.createParser|org\\.snakeyaml\\..*\\.(loadFrom|parse)\\w*"
            + "|org\\.commonmark\\..*\\.parse\\w*|de\\.siegmar\\..*Reader.*\\.build");

    @Test
    void every_parser_on_the_list_is_fuzzed_and_every_one_fuzzed_is_on_the_list() {
        assertThat(Targets.all().stream().map(Target::name)).containsExactlyInAnyOrderElementsOf(TARGETS);
    }

    @Test
    void every_class_that_reads_is_reached_or_excused() {
        var readers = new TreeSet<String>();
        var all = new ClassFileImporter()
                .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());
        for (var one : all) {
            for (var call : one.getMethodCallsFromSelf()) {
                if (reads(call)) {
                    readers.add(one.getFullName().replace("org.alongside.", "").replaceAll("\\$.*", ""));
                }
            }
        }
        assertThat(readers.stream().filter(name -> !REACHED.containsKey(name) && !isExcused(name)))
                .as("classes that read, with no target that reaches them: add one, or a reason here")
                .isEmpty();
        var known = all.stream()
                .flatMap(one -> Stream.of(one.getFullName(), one.getPackageName()))
                .map(name -> name.replace("org.alongside.", ""))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(REACHED.keySet()).containsAll(NOT_FUZZED.keySet());
    }

    /// By its own name, or with the whole of its package.
    private static boolean isExcused(String name) {
        return NOT_FUZZED.containsKey(name) || NOT_FUZZED.containsKey(name.substring(0, name.lastIndexOf('.')));
    }

    private static boolean reads(JavaMethodCall call) {
        var owner = call.getTargetOwner().getFullName();
        if (!READS.matcher(owner + "." + call.getName()).matches()) {
            return false;
        }
        return !owner.startsWith("java.lang.") || isOfText(call);
    }

    private static boolean isOfText(JavaMethodCall call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getFullName().equals("java.lang.String"));
    }
}
