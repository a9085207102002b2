package org.alongside.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.app.Desk;
import org.alongside.app.Find;
import org.alongside.app.Settings;
import org.alongside.app.Writer;
import org.alongside.app.print.Stamp;
import org.alongside.app.request.NameMask;
import org.alongside.app.request.RecordsRequest;
import org.alongside.app.request.RecordsRequest.Answer;
import org.alongside.app.request.Review;
import org.alongside.domain.Trouble;
import org.alongside.domain.people.Crn;
import org.alongside.domain.people.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside person records`
@Command(
        description = {
            "Everything held on someone, for a records request: records.json and records.pdf in the folder that -o names.",
            "Free texts may be about somebody else: they are withheld until --names says who else may be named, and those",
            "that name one of them, and sensitive notes, until they are released one by one. --list shows which there are."
        },
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside person records X123456 --list --names others.txt",
            "  alongside person records X123456 --names others.txt --release F-7K3M9Q,F-2B4H8T -o request",
            ""
        })
final class RecordsCommand implements Verb {
    private static final int NAMES_MAX_BYTES = 1 << 20;

    private final Work work;

    @Parameters(paramLabel = "CRN", description = "Case reference number.")
    private Crn crn = new Crn("X000000");

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = "Names of other people, one a line; they are blacked out. An empty file says there are none.")
    private @Nullable Path names;

    @Option(
            names = "--release",
            paramLabel = "ITEM",
            split = ",",
            description = "Show this text, though it would be withheld. Names stay blacked out.")
    private List<String> released = List.of();

    @Option(names = "--list", description = "Only list the texts and whether each would be shown, not their words.")
    private boolean list;

    @Mixin
    private Output output = new Output();

    RecordsCommand(Work work) {
        this.work = work;
    }

    @Override
    public int run() {
        if (!list && !output.isFile()) {
            throw new Trouble(Trouble.Sort.REFUSED, "Say where to: -o FOLDER. Nothing was written.");
        }
        var others = lines();
        return work.atDesk(desk -> {
            var request = new RecordsRequest(desk);
            var found = new Find(desk).person(crn);
            if (found.isEmpty()) {
                return nothing(desk, request);
            }
            var review = review(found.get(), others);
            if (list) {
                work.put(desk, request.list(found.get(), review), output);
                return Exit.DONE;
            }
            place(work.kept(request.answer(found.get(), review, stamp(desk))));
            return Exit.DONE;
        });
    }

    private int nothing(Desk desk, RecordsRequest request) {
        if (list) {
            throw Work.missing("person of that CRN", "person list");
        }
        place(request.nothing(crn, stamp(desk)));
        work.streams.complain("Nothing is held on a person with that CRN; the files say so. Check the CRN.");
        return Exit.NOTHING_FOUND;
    }

    private Review review(Person person, Optional<List<String>> others) {
        var own = List.of(person.givenName(), person.familyName());
        Set<String> codes = released.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new Review(others.map(lines -> new NameMask(lines, own)), codes);
    }

    private Optional<List<String>> lines() {
        if (names == null) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(names)) {
            var bytes = in.readNBytes(NAMES_MAX_BYTES + 1); // a size asked for beforehand says nothing of a pipe
            if (bytes.length > NAMES_MAX_BYTES) {
                throw new IOException("too long");
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString().lines().toList());
        } catch (IOException unreadable) {
            throw new Trouble(
                    Trouble.Sort.REFUSED,
                    "The file of names cannot be read as text of at most 1 MB. Nothing was written. Check it.",
                    unreadable);
        }
    }

    private static Stamp stamp(Desk desk) {
        return new Stamp(
                new Settings(desk.records()).get(Settings.MARKING),
                desk.by(),
                LocalDateTime.ofInstant(desk.now(), desk.zone()));
    }

    private void place(Answer answer) {
        var folder = folder();
        var writer = work.rooms.writer().get();
        Work.write(folder.resolve("records.json").toString(), writer.write(answer.file(), Writer.Format.JSON, "", ""));
        Work.write(folder.resolve("records.pdf").toString(), writer.write(answer.document(), Writer.Format.PDF));
        work.streams.result("withheld " + answer.withheld());
        if (!answer.lookedAt()) {
            work.streams.complain(
                    "Every free text is withheld: nobody has said who else may be named. Give --names FILE.");
        }
        work.streams.say(
                "Written: records.json and records.pdf. They are not encrypted. Read them before they go out.");
    }

    private Path folder() {
        try {
            return Files.createDirectories(Path.of(String.valueOf(output.file)).toAbsolutePath());
        } catch (IOException | InvalidPathException unmade) {
            throw new Trouble(
                    Trouble.Sort.FAILED,
                    "That folder cannot be made. The vault is safe. Choose another with -o.",
                    unmade);
        }
    }
}
