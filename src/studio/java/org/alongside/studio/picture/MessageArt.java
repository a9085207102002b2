package org.alongside.studio.picture;

import java.util.ArrayList;
import java.util.List;
import org.alongside.studio.story.Person;
import org.alongside.studio.story.Storyboard;
import org.alongside.studio.timing.Ease;
import org.alongside.studio.timing.Take;

/// The messages on a telephone's screen: the first writer's at the left, the other's at the right, each with the
/// writer's head.
final class MessageArt {
    private static final double SIZE = 25;
    private static final double LINE = 32;
    private static final double WIDEST = 200;
    private static final double FIRST_Y = 90;
    private static final double GAP = 20;

    private final Pen pen;
    private final Storyboard story;

    MessageArt(Pen pen, Storyboard story) {
        this.pen = pen;
        this.story = story;
    }

    void draw(List<Take.Message> messages, double time) {
        double height = FIRST_Y;
        for (var message : messages) {
            height += message.at() <= time ? lines(message.text()).size() * LINE + 22 + GAP : 0;
        }
        double y = FIRST_Y - Math.max(0, height - PhoneScreen.PHONE_HEIGHT + 60);
        var before = pen.graphics().getClip();
        pen.graphics()
                .clip(new java.awt.geom.Rectangle2D.Double(
                        PhoneScreen.X + 16,
                        PhoneScreen.Y + 54,
                        PhoneScreen.PHONE_WIDTH - 32,
                        PhoneScreen.PHONE_HEIGHT - 80));
        for (var message : messages) {
            if (message.at() <= time) {
                boolean left = message.who().equals(messages.getFirst().who());
                double grown = Ease.inOut((time - message.at()) / 0.3);
                y += bubble(message, left, PhoneScreen.Y + y, grown) + GAP;
            }
        }
        pen.graphics().setClip(before);
    }

    private double bubble(Take.Message message, boolean left, double y, double grown) {
        var lines = lines(message.text());
        double width = lines.stream()
                        .mapToDouble(line -> pen.width(SIZE, false, line))
                        .max()
                        .orElse(0)
                + 32;
        double height = lines.size() * LINE + 22;
        double x = left ? PhoneScreen.X + 92 : PhoneScreen.X + PhoneScreen.PHONE_WIDTH - 92 - width;
        pen.faded(grown, () -> {
            pen.round(left ? "#ffffff" : "#bfe0c6", x, y, width, height, 18);
            for (int i = 0; i < lines.size(); i++) {
                pen.text("#2f3138", SIZE, false, x + 16, y + 33 + i * LINE, lines.get(i));
            }
            var person = story.cast().get(message.who());
            if (person != null) {
                face(person, left ? PhoneScreen.X + 54 : PhoneScreen.X + PhoneScreen.PHONE_WIDTH - 54, y + 24);
            }
        });
        return height;
    }

    private void face(Person person, double x, double y) {
        pen.oval("#d8cdb8", x, y, 31, 31);
        var m = Measures.of(person.look().body());
        var pose = Portrait.pose(person, 0);
        pen.at(x, y + 4, 0, 0.46 / m.headScale(), 0.46 / m.headScale(), () -> {
            HairArt.back(pen, person.look(), pose);
            HeadArt.draw(pen, m, person.look(), pose);
        });
    }

    private List<String> lines(String text) {
        var all = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && pen.width(SIZE, false, line + " " + word) > WIDEST) {
                all.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        all.add(line.toString());
        return all;
    }
}
