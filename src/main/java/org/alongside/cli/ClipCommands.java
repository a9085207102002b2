package org.alongside.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.alongside.app.ClipPlayer;
import org.alongside.app.ClipPlayer.Availability;
import org.alongside.app.ClipPlayer.Event;
import org.alongside.app.FlagClip;
import org.alongside.app.Toolkits;
import org.alongside.app.listing.Clips;
import org.alongside.domain.Decision;
import org.alongside.domain.Trouble;
import org.alongside.domain.reflection.ClipFlag;
import org.alongside.domain.session.AnsweredBy;
import org.alongside.domain.toolkit.Captions;
import org.alongside.domain.toolkit.Toolkit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `alongside clip …`
@Command(
        description = "The clips of the exercises.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  alongside clip play srt-01 --variant female-victims",
            "  alongside clip play srt-01 --read",
            "  alongside clip flag S-4H2T8B srt-01 ACCENT_UNCLEAR",
            ""
        })
final class ClipCommands {
    static CommandLine noun(Work work) {
        return new CommandLine(new ClipCommands())
                .addSubcommand("play", new Play(work))
                .addSubcommand("check", new Check(work))
                .addSubcommand("flag", new Flag(work));
    }

    @Command(
            description = "Play an exercise's clip in a window of its own. Without a player, the exit code is 6.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Play implements Verb {
        private final Work work;

        @Parameters(paramLabel = "ID", description = "The exercise, such as srt-01.")
        private String id = "";

        @Option(
                names = "--variant",
                paramLabel = "V",
                description = "Which set of clips; the toolkit's first unless said.")
        private Optional<String> variant = Optional.empty();

        @Option(names = "--read", description = "Print what is said in it, to be read together.")
        private boolean read;

        Play(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var toolkits = work.toolkits();
            var found = ExerciseCommands.find(toolkits, id);
            var clip = toolkits.clip(found.toolkit(), found.exercise(), variant(found))
                    .orElseThrow(() -> new Trouble(
                            Trouble.Sort.NOT_FOUND,
                            "This exercise has no clip here. alongside exercise show has its guidance."));
            return read ? read(clip) : play(clip);
        }

        private Optional<String> variant(Toolkits.Found found) {
            if (variant.isEmpty()) {
                return found.toolkit().variants().stream().findFirst().map(Toolkit.Variant::id);
            }
            var named = variant.flatMap(found.toolkit()::variant).map(Toolkit.Variant::id);
            if (named.isEmpty()) {
                throw new Trouble(
                        Trouble.Sort.REFUSED,
                        "--variant is not one of "
                                + String.join(
                                        ", ",
                                        found.toolkit().variants().stream()
                                                .map(Toolkit.Variant::id)
                                                .toList())
                                + ". Nothing was played.");
            }
            return named;
        }

        private int read(ClipPlayer.Clip clip) {
            switch (Clips.transcript(clip)) {
                case Decision.Keep<Captions> captions ->
                    captions.value().turns().forEach(this::read);
                case Decision.Refuse<Captions> no ->
                    throw new Trouble(Trouble.Sort.NOT_FOUND, no.sentence("The captions"));
            }
            return Exit.DONE;
        }

        private void read(Captions.Turn turn) {
            work.streams.result((turn.speaker().isEmpty() ? "" : turn.speaker() + ": ") + turn.text());
        }

        private int play(ClipPlayer.Clip clip) {
            var player = work.rooms.player().get();
            if (player.availability() instanceof Availability.Missing missing) {
                throw new Trouble(
                        Trouble.Sort.NO_PLAYER, missing.sentence() + " With --read the clip can be read together.");
            }
            var end = new CompletableFuture<Event>();
            var playing = player.play(clip, event -> {
                if (event instanceof Event.Ended || event instanceof Event.Failed) {
                    end.complete(event);
                }
            });
            try (playing) {
                return tell(end.get());
            } catch (InterruptedException left) {
                Thread.currentThread().interrupt();
                return Exit.INTERRUPTED;
            } catch (ExecutionException impossible) {
                throw new IllegalStateException("the end of a clip is never an exception", impossible);
            }
        }

        private int tell(Event end) {
            return switch (end) {
                case Event.Failed failed -> {
                    work.streams.complain(failed.sentence());
                    yield Exit.FAILED;
                }
                case Event.Ended ended -> {
                    work.streams.result("seconds_watched " + ended.watched().seconds());
                    yield Exit.DONE;
                }
                case Event.Progress progress -> throw new IllegalStateException("a clip still plays");
                case Event.Chapters chapters -> throw new IllegalStateException("a clip still plays");
            };
        }
    }

    @Command(
            description = "Check the player, and that every clip is there, whole and captioned.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Check implements Verb {
        private final Work work;

        @Mixin
        private Output output = new Output();

        Check(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            var report = new Clips(work.toolkits()).check(work.rooms.clipCheck().get());
            work.put(report, output);
            if (!Clips.areWell(report)) {
                work.streams.complain(
                        "Some clips or captions are not as the pack says. The record is safe. Install the pack again.");
                return Exit.DAMAGED;
            }
            return switch (work.rooms.player().get().availability()) {
                case Availability.Ready ready -> {
                    work.streams.say("Player: " + ready.player());
                    yield Exit.DONE;
                }
                case Availability.Missing missing -> {
                    work.streams.complain(missing.sentence());
                    yield Exit.NO_PLAYER;
                }
            };
        }
    }

    @Command(
            description = "Take down what somebody finds wrong with a clip that was used in a session.",
            optionListHeading = "%nOptions:%n",
            sortOptions = false)
    private static final class Flag implements Verb {
        private final Work work;

        @Parameters(index = "0", paramLabel = "SESSION", description = "The session's reference.")
        private String ref = "";

        @Parameters(index = "1", paramLabel = "EXERCISE", description = "The exercise, such as srt-01.")
        private String exercise = "";

        @Parameters(index = "2", paramLabel = "FLAG", description = "What is wrong, such as TOO_CHILDISH.")
        private ClipFlag flag = ClipFlag.NOT_RELEVANT;

        @Option(names = "--by", paramLabel = "WHO", description = "Who says so: PERSON (if not given) or PRACTITIONER.")
        private AnsweredBy by = AnsweredBy.PERSON;

        @Option(names = "--remove", description = "Take it back.")
        private boolean remove;

        Flag(Work work) {
            this.work = work;
        }

        @Override
        public int run() {
            return work.atDesk(desk -> {
                var held = Work.session(desk, ref);
                var flags = new FlagClip(desk);
                work.kept(remove ? flags.takeBack(held, exercise, flag, by) : flags.keep(held, exercise, flag, by));
                work.streams.say(remove ? "Taken back." : "Saved: " + flag.label() + ".");
                return Exit.DONE;
            });
        }
    }
}
