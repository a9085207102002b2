package org.alongside.clips;

/// Why nothing here can play a clip, in the words of the screens.
final class NoPlayer {
    static final String NO_SCREEN = "No window can be opened here: this session has no screen (DISPLAY is not set)."
            + " Read the clip together instead.";
    static final String NO_VLC = "VLC was not found on this machine. Install VLC 3 (on Debian and Ubuntu: libvlc5 and"
            + " vlc-plugin-base), or put its portable folder, named vlc, beside Alongside."
            + " Until then read the clip together.";

    private NoPlayer() {}
}
