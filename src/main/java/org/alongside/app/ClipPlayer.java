package org.alongside.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plays a clip for two people side by side, in a window of its own, outside this process.
public interface ClipPlayer {
    /// Whether a clip can be played here now, and if not, why, in one plain sentence. Answers within 50 ms.
    Availability availability();

    /// Opens the clip's window and begins to play. Progress is told to `listener` from another thread;
    /// the last thing told is [Event.Ended] or [Event.Failed].
    ///
    /// @throws org.alongside.domain.Trouble when the file is missing, damaged, or nothing here can play it
    Playing play(Clip clip, Consumer<Event> listener);

    /// Can it be played here.
    sealed interface Availability {
        /// Yes, and with what, in words for the screen: "VLC", or another player and what it cannot do.
        record Ready(String player) implements Availability {}

        /// No, because of this; the clip can still be read together.
        record Missing(String sentence) implements Availability {}
    }

    /// A clip to play.
    ///
    /// @param file the moving picture
    /// @param sha256 its expected digest in lower-case hex, or empty when none is known
    /// @param captions the WebVTT file beside it, or empty path text when there is none
    /// @param title a neutral title for the window, never about a person
    record Clip(Path file, String sha256, Optional<Path> captions, String title) {}

    /// What the two of them can do while it plays.
    enum Command {
        PLAY_PAUSE,
        BACK_5_S,
        FORWARD_5_S,
        PREVIOUS_CHAPTER,
        NEXT_CHAPTER,
        CAPTIONS,
        QUIETER,
        LOUDER,
        FULL_SCREEN,
        STOP
    }

    /// A clip being played.
    interface Playing extends AutoCloseable {
        /// Sends a command; ignored once it has ended.
        void send(Command command);

        /// Stops, closes the window and waits for the player to leave (2 s at most, then by force).
        @Override
        void close();
    }

    /// What the player tells.
    sealed interface Event {
        /// It plays or is paused, at this position.
        record Progress(Duration position, Duration length, boolean paused, int chapter, boolean captions, int volume)
                implements Event {}

        /// The chapters, told once when known; may be empty.
        record Chapters(List<String> titles) implements Event {}

        /// It came to its end or was stopped.
        record Ended(Watched watched) implements Event {}

        /// It could not go on, in one sentence; what was watched until then.
        record Failed(String sentence, Watched watched) implements Event {}
    }

    /// What was really watched, from the player's clock and never from a guess.
    ///
    /// @param seconds distinct seconds of the clip that were on screen
    /// @param lengthSeconds the clip's length, 0 when it never became known
    /// @param repeats how often the two went back over something already seen by more than 5 s
    /// @param chapters titles of the chapters seen at least in part
    record Watched(int seconds, int lengthSeconds, int repeats, List<String> chapters) {}
}
