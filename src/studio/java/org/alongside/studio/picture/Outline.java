package org.alongside.studio.picture;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ConcurrentHashMap;

/// Paths written as in SVG, with absolute commands `M L Q C Z` and numbers apart.
final class Outline {
    private static final Map<String, Path2D> READ = new ConcurrentHashMap<>();

    private Outline() {}

    /// The path is shared: do not change it.
    static Path2D of(String commands) {
        return READ.computeIfAbsent(commands, Outline::parse);
    }

    private static Path2D parse(String commands) {
        var path = new Path2D.Double();
        try (var words = new Scanner(commands)) {
            words.useLocale(java.util.Locale.ROOT);
            var command = "M";
            while (words.hasNext()) {
                if (!words.hasNextDouble()) {
                    command = words.next();
                }
                switch (command) {
                    case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
                    case "L" -> path.lineTo(words.nextDouble(), words.nextDouble());
                    case "Q" ->
                        path.quadTo(words.nextDouble(), words.nextDouble(), words.nextDouble(), words.nextDouble());
                    case "C" ->
                        path.curveTo(
                                words.nextDouble(),
                                words.nextDouble(),
                                words.nextDouble(),
                                words.nextDouble(),
                                words.nextDouble(),
                                words.nextDouble());
                    case "Z" -> path.closePath();
                    default -> throw new IllegalArgumentException("no path command " + command + " in " + commands);
                }
                if (command.equals("M")) {
                    command = "L";
                }
            }
        }
        return path;
    }
}
