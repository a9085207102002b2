package org.alongside.studio.picture;

import java.util.ArrayList;
import org.alongside.studio.story.Person;
import org.alongside.studio.story.Storyboard;
import org.alongside.studio.timing.Ease;

/// The first seconds: the title, and the people we are going to meet.
final class TitleCard {
    private static final int MOST_PEOPLE = 3;

    private TitleCard() {}

    /// In screen units.
    static void draw(Pen pen, Storyboard story, double time, double seconds) {
        pen.shadeDown("#f3e8d3", "#ead8b8", 0, 0, 640, 360);
        pen.oval("#e3c99a", 320, 420, 400, 190);
        pen.oval("#d8b884", 320, 440, 360, 170);
        var people = new ArrayList<Person>(story.cast().values());
        people.removeIf(person -> person.id().equals(Storyboard.NARRATOR));
        int count = Math.min(MOST_PEOPLE, people.size());
        double rise = Ease.inOut(time / 0.8);
        for (int i = 0; i < count; i++) {
            double x = 320 + (i - (count - 1) / 2.0) * 128;
            double turn = count == 1 ? 0 : -(i - (count - 1) / 2.0) * 0.7;
            var person = people.get(i);
            pen.at(
                    x,
                    660 + (1 - rise) * 30,
                    0,
                    0.82,
                    0.82,
                    () -> FigureArt.draw(pen, person, Portrait.pose(person, turn), SeatArt.FIXED));
        }
        double size = pen.width(40, true, story.title()) > 560 ? 30 : 40;
        pen.faded(Ease.inOut(time / 0.5), () -> {
            pen.centred("#3d3a3f", size, true, 320, 108, story.title());
            pen.round("#b5573c", 290, 130, 60, 5, 2.5);
        });
    }
}
