package org.alongside.studio.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/// `clips.lock` beside the clips: from which storyboard, by which renderer, each was made.
public final class ClipsLock {
    private static final String NAME = "clips.lock";

    private final Path file;
    private final TreeMap<String, String> marks = new TreeMap<>();

    private ClipsLock(Path file) {
        this.file = file;
    }

    public static ClipsLock of(Path folder) throws IOException {
        var lock = new ClipsLock(folder.resolve(NAME));
        if (Files.exists(lock.file)) {
            for (var line : Files.readAllLines(lock.file, StandardCharsets.UTF_8)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    lock.marks.put(line.substring(0, space), line.substring(space + 1));
                }
            }
        }
        return lock;
    }

    public boolean holds(String clip, String mark) {
        return mark.equals(marks.get(clip));
    }

    public void put(String clip, String mark) throws IOException {
        marks.put(clip, mark);
        var text = new StringBuilder();
        marks.forEach(
                (name, value) -> text.append(name).append(' ').append(value).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    public static String mark(String storyboard, String renderer) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(renderer.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(storyboard.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
