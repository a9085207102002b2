package org.alongside.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.alongside.app.Copies;
import org.alongside.app.Ids;
import org.alongside.app.RecordInMemory;
import org.alongside.app.Settings;
import org.alongside.domain.Decision;
import org.alongside.domain.people.Crn;
import org.alongside.domain.record.Change;
import org.alongside.domain.record.Kind;
import org.alongside.domain.session.Criss;
import org.alongside.domain.toolkit.Captions;
import org.alongside.studio.film.ClipsLock;
import org.alongside.studio.story.StoryboardReader;
import org.alongside.tui.field.DraftText;
import org.alongside.tui.field.Typed;
import org.alongside.tui.runtime.ShieldPin;

/// The parsers that any room may call.
final class OpenTargets {
    private static final Path CLIPS = Path.of("content", "skills-for-relationships", "clips");

    private OpenTargets() {}

    static List<Target> all() {
        return List.of(
                Target.ofText("captions", Captions.class, captions(), OpenTargets::captions)
                        .upTo(1_100_000)
                        .with(
                                "WEBVTT",
                                "-->",
                                "00:01.500",
                                "00:01.500 --> 00:03.000\n",
                                "<v Sam>",
                                "</v>",
                                "&amp;",
                                "&",
                                "<",
                                ">",
                                "NOTE chapter: ",
                                "NOTE\n",
                                "STYLE\n",
                                "REGION\n",
                                "\n\n",
                                "999:59:59.999",
                                "1\n"),
                Target.ofText(
                                "storyboard",
                                StoryboardReader.class,
                                List.of(document("storyboard.md")),
                                OpenTargets::storyboard)
                        .with(
                                "---\n",
                                "## ",
                                "### ",
                                "- ",
                                ": ",
                                "(",
                                ")",
                                "cast:\n",
                                "  kay: {",
                                "}",
                                ",",
                                "On stage: ",
                                "; "),
                Target.ofText("clips.lock", ClipsLock.class, List.of("srt-01.a abc\nsrt-02 def\n"), OpenTargets::lock),
                Target.ofText(
                                "typed days, times and numbers",
                                Typed.class,
                                List.of("22/11/2026", "2026-11-22", "1.2.2026", "14:30", "9.05", "12345"),
                                OpenTargets::typed)
                        .upTo(2_000)
                        .with("٣", "０", "/", "-", ".", ":", " ", "31/02/2026", "0/0/0000", "99/99/9999"),
                Target.ofText("CRN", Crn.class, List.of("X123456", " x123456 "), OpenTargets::crn)
                        .upTo(2_000)
                        .with("٣", "ﬀ", "ı", "ß"),
                Target.ofText(
                                "CRISS note",
                                Criss.class,
                                List.of("Before.\n\nCheck in:\nWell.\n\nSet tasks:\nOne."),
                                OpenTargets::note)
                        .with("Check in:\n", "Review:\n", "Intervention:", "Summarise\n", "SET TASKS:\n"),
                Target.ofText(
                                "draft text",
                                DraftText.class,
                                List.of(DraftText.write(Map.of("note", "a\nb\\", "on", "22/11/2026"))),
                                OpenTargets::draft)
                        .with("=", "\\", "\\n", "\n"),
                Target.ofText(
                                "settings",
                                Settings.class,
                                List.of("5", "15", "6", "2026-11-22T09:00:00Z"),
                                OpenTargets::setting)
                        .upTo(2_000),
                Target.ofText(
                                "shield's PIN",
                                ShieldPin.class,
                                List.of("00ff:" + ShieldPin.digestOf("00ff", "1234"), "abc:" + "0".repeat(64)),
                                OpenTargets::pin)
                        .with(":", "0f"));
    }

    private static List<String> captions() {
        try (var files = Files.list(CLIPS)) {
            return files.filter(file -> file.toString().endsWith(".vtt"))
                    .sorted()
                    .limit(5)
                    .map(OpenTargets::text)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The sample in the format's document.
    private static String document(String name) {
        var text = text(Path.of("src", "docs", "formats", name));
        int from = text.indexOf("```markdown\n") + "```markdown\n".length();
        return text.substring(from, text.indexOf("```", from));
    }

    private static void captions(String text) throws Refusal {
        var captions = kept(Captions.parse(text));
        captions.turns();
        captions.at(1_000);
        captions.chapterAt(1_000);
        for (var fault : captions.faults()) {
            assertThat(fault).hasSizeLessThan(200);
        }
    }

    private static <T> T kept(Decision<T> decision) throws Refusal {
        return switch (decision) {
            case Decision.Keep<T>(var value) -> value;
            case Decision.Refuse<T> no -> throw new Refusal(no.sentence("It"));
        };
    }

    private static void storyboard(String text) throws Refusal {
        for (var fault : StoryboardReader.read("sample.kettle", text).faults()) {
            throw new Refusal("line " + fault.line()); // the message quotes the writer, who is at the same desk
        }
    }

    private static void lock(String text) throws IOException {
        var folder = Files.createTempDirectory("lock");
        try {
            Files.writeString(folder.resolve("clips.lock"), text.replaceAll("[\\uD800-\\uDFFF]", "?"));
            ClipsLock.of(folder).holds("srt-01.a", "abc");
        } finally {
            Files.deleteIfExists(folder.resolve("clips.lock"));
            Files.delete(folder);
        }
    }

    private static void typed(String text) throws Refusal {
        var day = Typed.date(text);
        day.ifPresent(found -> assertThat(Typed.date(Typed.words(found))).contains(found));
        if (day.isEmpty() && Typed.time(text).isEmpty() && Typed.number(text).isEmpty()) {
            throw new Refusal("is no day, time or number");
        }
    }

    private static void crn(String text) throws Refusal {
        var crn = kept(Crn.decide(text));
        assertThat(crn.text()).matches("[A-Z][0-9]{6}");
        assertThat(Crn.of(crn.text())).contains(crn);
    }

    private static void note(String text) {
        var note = Criss.read(text);
        assertThat(Criss.read(note.text())).isEqualTo(note);
    }

    private static void draft(String text) {
        var values = DraftText.read(text);
        values.values().removeIf(String::isEmpty);
        assertThat(DraftText.read(DraftText.write(values))).isEqualTo(values);
    }

    /// Content that stands in the record, whoever put it there, and content that somebody types.
    private static void setting(String content) {
        for (var name : List.of(Settings.LOCK_MINUTES, Settings.RETENTION_COMPLETED, Settings.LAST_COPY_OUTSIDE)) {
            var record = new RecordInMemory();
            var ids = new Ids(() -> Instant.EPOCH, new SplittableRandom(1));
            var row = Settings.row(Optional.empty(), ids, name, content);
            record.keep(new Change(
                    Instant.EPOCH, "Pat", Kind.HOUSEKEEPING, "setting.set", Optional.empty(), "", List.of(row)));
            assertThat(new Settings(record).number(Settings.LOCK_MINUTES)).isBetween(1, 15);
            assertThat(new Settings(record).number(Settings.RETENTION_COMPLETED))
                    .isBetween(1, 100);
            assertThat(Copies.sentence(record, LocalDate.EPOCH, ZoneOffset.UTC)).hasSizeLessThan(80);
        }
        for (var rule : Settings.RULES) {
            if (rule.decide(content) instanceof Decision.Keep<String>(var kept)) {
                assertThat(rule.decide(kept)).isEqualTo(Decision.keep(kept));
            }
        }
    }

    private static void pin(String setting) throws Refusal {
        var pin = ShieldPin.of(setting).orElseThrow(() -> new Refusal("is no PIN"));
        pin.opens("1234");
    }
}
