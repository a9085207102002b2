package org.alongside.clips;

/// Why a clip could not be played, with the sentence for a person.
enum Fault {
    /// libvlc would not load: another machine word, a version we do not know, a file missing.
    NO_LIBRARY("VLC was found but would not start. Install VLC 3 again, or read the clip together."),
    /// No window could be opened.
    NO_WINDOW("No window could be opened on this screen. Read the clip together instead."),
    /// libvlc gave up on the file.
    NOT_PLAYABLE("The clip could not be played. Read it together instead, and run 'alongside clip check' afterwards."),
    /// Five seconds without a picture.
    NOTHING_MOVED("The clip did not begin within 5 seconds. Read it together instead."),
    /// The child went away without a word.
    LEFT(
            "The player stopped by itself. What was watched until then is kept; play the clip again, or read it together."),
    /// The child stays but says nothing.
    SILENT("The player no longer answered and was closed. What was watched until then is kept; play the clip again.");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /// Whether another player might do better: this one never got as far as the clip.
    boolean isBeforeTheClip() {
        return this == NO_LIBRARY;
    }

    static Fault named(String name) {
        for (var fault : values()) {
            if (fault.name().equals(name)) {
                return fault;
            }
        }
        return LEFT;
    }
}
