package org.alongside.studio.picture;

import java.awt.Color;
import org.alongside.studio.story.Figure;
import org.alongside.studio.story.Garment;
import org.alongside.studio.story.Person;

/// The colours that somebody's clothes come to.
final class Cloth {
    private final Person.Look look;
    private final int variety;

    Cloth(Person.Look look, int variety) {
        this.look = look;
        this.variety = variety;
    }

    Garment garment() {
        return look.clothes().garment();
    }

    Color top() {
        return switch (garment()) {
            case HI_VIS -> Colours.of("#e2c32f");
            case OVERALLS -> shirtUnderneath();
            default -> colour();
        };
    }

    private Color shirtUnderneath() {
        var dye = colour();
        boolean pale = dye.getRed() + dye.getGreen() + dye.getBlue() > 450;
        return Colours.of(pale ? "#5b6f86" : "#d9cfbc");
    }

    Color colour() {
        return Colours.dye(look.clothes().colour());
    }

    Color skin() {
        return Colours.skin(look.body().skin());
    }

    /// Sleeves; a hi-vis waistcoat is worn over the named colour.
    Color sleeve() {
        return garment() == Garment.HI_VIS ? colour() : top();
    }

    boolean shortSleeves() {
        return switch (garment()) {
            case T_SHIRT, POLO, SCRUBS -> true;
            case DRESS -> look.body().figure() == Figure.GIRL;
            default -> false;
        };
    }

    Color legs() {
        return switch (garment()) {
            case SUIT, TRACKSUIT, OVERALLS, SCRUBS -> Colours.darker(colour(), 0.06);
            case UNIFORM -> Colours.of("#262a38");
            case DRESS -> Colours.mix(skin(), Colours.of("#2c2a35"), 0.55);
            default ->
                Colours.of(
                        switch (variety) {
                            case 0 -> "#3c4a63";
                            case 1 -> "#42424b";
                            default -> "#5a5046";
                        });
        };
    }

    Color shoes() {
        return Colours.of(variety == 1 ? "#5b4437" : "#2c2b31");
    }
}
