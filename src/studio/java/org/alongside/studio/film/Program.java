package org.alongside.studio.film;

import java.io.IOException;

/// A program that must be installed beside us.
public enum Program {
    FFMPEG("ffmpeg", "-version", "ffmpeg"),
    ESPEAK("espeak-ng", "--version", "espeak-ng");

    private final String command;
    private final String asked;
    private final String debian;

    Program(String command, String asked, String debian) {
        this.command = command;
        this.asked = asked;
        this.debian = debian;
    }

    public String command() {
        return command;
    }

    public boolean installed() {
        try {
            var process = new ProcessBuilder(command, asked)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String howToGetIt() {
        return command + " is not installed: get it with 'sudo apt install " + debian
                + "' (Debian, Ubuntu), 'brew install " + debian + "' (macOS) or 'winget install " + debian
                + "' (Windows).";
    }
}
