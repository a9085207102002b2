package org.alongside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A scripted walk along the command line. Lines:
///
/// - `# words` says what is shown.
/// - `$ words` runs a command; `$DIR` is the script's folder, `$NAME` what was kept under that name.
/// - `< text` before a command is a line of its standard input.
/// - `file NAME` and the lines after it, up to `end`, make a file.
/// - After a command: `? N` is the exit code (0 where nothing is said); `! text` a line of stderr; any other line one
/// of
///   stdout, in order, and `...` stands for any number of them. Within a line, `*` stands for anything.
/// - `keep NAME` keeps the last line of stdout.
final class Script {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern ANYTHING = Pattern.compile("");
    private static final Pattern NAME = Pattern.compile("\\$([A-Z]+)");

    private final Cli cli;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> always;

    Script(Cli cli, Path folder, List<String> always) {
        this.cli = cli;
        this.always = always;
        names.put("DIR", folder.toString());
    }

    void play(Path file) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        var input = new StringBuilder();
        int at = 0;
        while (at < lines.size()) {
            var line = lines.get(at++);
            if (line.startsWith("< ")) {
                input.append(line.substring(2)).append('\n');
            } else if (line.startsWith("file ")) {
                int end = lines.subList(at, lines.size()).indexOf("end") + at;
                var path = Path.of(filled("$DIR/" + line.substring(5)));
                Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
                Files.writeString(path, filled(String.join("\n", lines.subList(at, end)) + "\n"));
                at = end + 1;
            } else if (line.startsWith("$ ")) {
                int end = at;
                while (end < lines.size()
                        && !lines.get(end).isBlank()
                        && !lines.get(end).startsWith("$ ")) {
                    end++;
                }
                run(file + ":" + at + " " + line, line.substring(2), input.toString(), lines.subList(at, end));
                input.setLength(0);
                at = end;
            } else {
                assertThat(line.isBlank() || line.startsWith("#"))
                        .as(file + ":" + at + ": " + line)
                        .isTrue();
            }
        }
    }

    private String filled(String line) {
        return NAME.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(1), found.group())));
    }

    private List<String> words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(filled(line));
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        if (!words.contains("--bare")) {
            words.addAll(always.stream().map(this::filled).toList());
        }
        words.remove("--bare");
        return words;
    }

    private void run(String where, String line, String input, List<String> expected) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        int exit = cli.run(streams, words(line).toArray(String[]::new));
        var said = out.toString(StandardCharsets.UTF_8).lines().toList();
        var talk = err.toString(StandardCharsets.UTF_8).lines().toList();

        var wantedOut = new ArrayList<String>();
        var wantedErr = new ArrayList<String>();
        int wantedExit = 0;
        for (var wanted : expected) {
            if (wanted.startsWith("? ")) {
                wantedExit = Integer.parseInt(wanted.substring(2));
            } else if (wanted.startsWith("! ")) {
                wantedErr.add(wanted.substring(2));
            } else if (wanted.startsWith("keep ")) {
                names.put(wanted.substring(5), said.getLast());
            } else {
                wantedOut.add(wanted);
            }
        }
        assertThat(exit).as(where + "\n" + said + "\n" + talk).isEqualTo(wantedExit);
        matches(where + " (stdout)", said, wantedOut);
        matches(where + " (stderr)", talk, wantedErr);
    }

    private void matches(String where, List<String> said, List<String> wanted) {
        var patterns = wanted.stream()
                .map(line -> line.equals("...") ? ANYTHING : Pattern.compile(pattern(filled(line))))
                .toList();
        assertThat(matches(said, patterns))
                .as(where + "\nsaid:\n" + String.join("\n", said) + "\nwanted:\n" + String.join("\n", wanted))
                .isTrue();
    }

    /// Line by line, so that a long answer costs time and no stack.
    private static boolean matches(List<String> said, List<Pattern> wanted) {
        var reached = new boolean[said.size() + 1]; // how many lines may have been taken by the patterns so far
        reached[0] = true;
        for (var pattern : wanted) {
            var next = new boolean[said.size() + 1];
            for (int taken = 0; taken <= said.size(); taken++) {
                if (pattern == ANYTHING) {
                    next[taken] = reached[taken] || (taken > 0 && next[taken - 1]);
                } else {
                    next[taken] = taken > 0
                            && reached[taken - 1]
                            && pattern.matcher(said.get(taken - 1)).matches();
                }
            }
            reached = next;
        }
        return reached[said.size()];
    }

    private static String pattern(String line) {
        var pattern = new StringBuilder();
        for (var piece : line.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
        }
        return pattern.toString();
    }
}
