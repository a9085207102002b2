package org.alongside.studio.story;

/// A voice of the speech synthesiser, slowed so that it can be followed: its accent, its timbre, words a minute and
/// pitch (0 to 99).
public enum Voice {
    MAN_RP(Figure.MAN, "en-gb-x-rp", "m3", 148, 40),
    WOMAN_RP(Figure.WOMAN, "en-gb-x-rp", "f2", 150, 46),
    MAN_SOUTH(Figure.MAN, "en-gb", "m7", 152, 36),
    WOMAN_SOUTH(Figure.WOMAN, "en-gb", "f4", 152, 48),
    MAN_NORTH(Figure.MAN, "en-gb-x-gbclan", "m1", 150, 38),
    WOMAN_NORTH(Figure.WOMAN, "en-gb-x-gbclan", "f3", 150, 45),
    MAN_MIDLANDS(Figure.MAN, "en-gb-x-gbcwmd", "m2", 150, 42),
    WOMAN_MIDLANDS(Figure.WOMAN, "en-gb-x-gbcwmd", "f2", 150, 52),
    MAN_SCOTLAND(Figure.MAN, "en-gb-scotland", "m3", 144, 36),
    WOMAN_SCOTLAND(Figure.WOMAN, "en-gb-scotland", "f3", 146, 48),
    OLDER_MAN(Figure.MAN, "en-gb", "m4", 136, 28),
    OLDER_WOMAN(Figure.WOMAN, "en-gb-x-rp", "f4", 138, 38),
    YOUNG_MAN(Figure.MAN, "en-gb", "m3", 156, 54),
    YOUNG_WOMAN(Figure.WOMAN, "en-gb", "f2", 156, 60),
    BOY(Figure.BOY, "en-gb", "f3", 148, 78),
    GIRL(Figure.GIRL, "en-gb", "f2", 148, 84);

    private final Figure figure;
    private final String accent;
    private final String timbre;
    private final int wordsPerMinute;
    private final int pitch;

    Voice(Figure figure, String accent, String timbre, int wordsPerMinute, int pitch) {
        this.figure = figure;
        this.accent = accent;
        this.timbre = timbre;
        this.wordsPerMinute = wordsPerMinute;
        this.pitch = pitch;
    }

    public Figure figure() {
        return figure;
    }

    /// What the synthesiser calls it.
    public String synthesiserName() {
        return accent + "+" + timbre;
    }

    public int wordsPerMinute(Pace pace) {
        return wordsPerMinute
                + switch (pace) {
                    case SLOW -> -16;
                    case STEADY -> 0;
                    case BRISK -> 14;
                };
    }

    public int pitch(Pitch asked) {
        return pitch
                + switch (asked) {
                    case LOWER -> -12;
                    case MIDDLE -> 0;
                    case HIGHER -> 12;
                };
    }
}
