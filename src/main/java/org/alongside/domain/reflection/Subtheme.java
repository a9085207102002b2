package org.alongside.domain.reflection;

import org.alongside.domain.Code;

/// A narrower topic within a theme of participants.
public enum Subtheme implements Code {
    AVOID_PAST_MISTAKES(Theme.MOTIVATION, "Not making the same mistakes again"),
    INCREASE_INSIGHT(Theme.MOTIVATION, "Wanting to understand oneself"),
    LIFE_GOALS(Theme.MOTIVATION, "Getting where one wants to be in life"),
    CURIOSITY(Theme.MOTIVATION, "Curiosity"),
    ONE_TO_ONE(Theme.MOTIVATION, "Working one-to-one"),
    DISCLOSURE(Theme.RELATIONSHIP, "Being able to tell"),
    NON_JUDGEMENTAL(Theme.RELATIONSHIP, "Not being judged"),
    ATTITUDE_TO_AUTHORITY(Theme.RELATIONSHIP, "How authority is seen"),
    ACCESSIBILITY(Theme.ENGAGEMENT, "Easy to follow"),
    IDENTIFICATION(Theme.ENGAGEMENT, "Seeing oneself in it"),
    IDENTITY_THREAT(Theme.ENGAGEMENT, "Feeling cast as somebody one is not"),
    AUTONOMY_AND_REFLECTION(Theme.ENGAGEMENT, "Thinking for oneself"),
    INCREASED_INSIGHT(Theme.COGNITIVE_IMPACT, "More insight"),
    IMPULSE_CONTROL(Theme.COGNITIVE_IMPACT, "Stopping before acting"),
    INCREASED_EMPATHY(Theme.COGNITIVE_IMPACT, "More empathy");

    private final Theme theme;
    private final String label;

    Subtheme(Theme theme, String label) {
        this.theme = theme;
        this.label = label;
    }

    /// The theme that it belongs to.
    public Theme theme() {
        return theme;
    }

    @Override
    public String label() {
        return label;
    }
}
