package org.alongside.studio.picture;

import java.awt.Color;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.studio.story.Dye;
import org.alongside.studio.story.HairColour;
import org.alongside.studio.story.Skin;

/// One muted, warm palette for everything.
final class Colours {
    private static final Map<String, Color> READ = new ConcurrentHashMap<>();

    private Colours() {}

    static Color of(String hex) {
        return READ.computeIfAbsent(hex, Colours::parse);
    }

    private static Color parse(String hex) {
        long bits = Long.parseLong(hex.substring(1), 16);
        boolean opaque = hex.length() == 7;
        return opaque
                ? new Color((int) bits)
                : new Color(
                        (int) (bits >> 24) & 255, (int) (bits >> 16) & 255, (int) (bits >> 8) & 255, (int) bits & 255);
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                (int) Math.round(from.getRed() + (to.getRed() - from.getRed()) * share),
                (int) Math.round(from.getGreen() + (to.getGreen() - from.getGreen()) * share),
                (int) Math.round(from.getBlue() + (to.getBlue() - from.getBlue()) * share),
                from.getAlpha());
    }

    static Color darker(Color colour, double share) {
        return mix(colour, of("#1d1420"), share);
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, of("#fff6e6"), share);
    }

    static Color faint(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * alpha));
    }

    static Color skin(Skin skin) {
        return of(
                switch (skin) {
                    case PALE -> "#f6d7c3";
                    case FAIR -> "#ecbb9a";
                    case OLIVE -> "#d6a57c";
                    case TAN -> "#bd875c";
                    case BROWN -> "#92603f";
                    case DARK -> "#64422f";
                });
    }

    static Color lips(Skin skin) {
        return mix(darker(skin(skin), 0.18), of("#b03a48"), 0.38);
    }

    static Color hair(HairColour colour) {
        return of(
                switch (colour) {
                    case BLACK -> "#231f24";
                    case DARK_BROWN -> "#3d2a21";
                    case BROWN -> "#5f4030";
                    case LIGHT_BROWN -> "#8a6443";
                    case BLONDE -> "#d3ab66";
                    case RED -> "#a8502a";
                    case GREY -> "#93908f";
                    case WHITE -> "#e3e0db";
                });
    }

    static Color dye(Dye dye) {
        return of(
                switch (dye) {
                    case BLACK -> "#2a292e";
                    case CHARCOAL -> "#474850";
                    case GREY -> "#8d9196";
                    case WHITE -> "#f0eeea";
                    case CREAM -> "#ead9b8";
                    case NAVY -> "#2c3d63";
                    case BLUE -> "#3f6ea8";
                    case SKY -> "#86b4d6";
                    case TEAL -> "#2f7f80";
                    case GREEN -> "#4c8458";
                    case OLIVE -> "#78793f";
                    case MUSTARD -> "#d19c2e";
                    case ORANGE -> "#dd7a33";
                    case RUST -> "#ab5232";
                    case RED -> "#b93a3d";
                    case BURGUNDY -> "#71283c";
                    case PINK -> "#dd94a2";
                    case LILAC -> "#ac97c8";
                    case PURPLE -> "#6b4a86";
                    case BROWN -> "#6e4a35";
                    case TAN -> "#b98e61";
                });
    }
}
