package org.alongside.studio.picture;

import org.alongside.studio.story.Person;

/// Draws one person, from back to front. The pen stands where the feet are.
final class FigureArt {
    private FigureArt() {}

    static void draw(Pen pen, Person person, Pose pose, SeatArt seat) {
        var look = person.look();
        var m = Measures.of(look.body());
        var clothes = new Cloth(look, Math.floorMod(person.id().hashCode(), 3));
        double drop = Measures.SEAT_DROP * pose.seated() - Math.abs(pose.stride()) * 4;
        if (pose.seated() > 0.5) {
            seat.back(pen, m.scale());
        }
        pen.at(0, 0, 0, m.scale(), m.scale(), () -> {
            pen.oval("#00000026", 0, 2, 74, 9);
            head(pen, m, pose, drop, () -> HairArt.back(pen, look, pose));
            LegArt.draw(pen, m, pose, clothes);
            pen.at(0, drop, () -> trunk(pen, m, look, pose, clothes));
            head(pen, m, pose, drop, () -> HeadArt.draw(pen, m, look, pose));
            pen.at(0, drop, () -> ArmArt.draw(pen, m, look, pose, clothes));
        });
    }

    private static void trunk(Pen pen, Measures m, Person.Look look, Pose pose, Cloth clothes) {
        TorsoArt.neck(pen, look, pose);
        double breath = 1 + pose.breath() * 0.004;
        pen.at(
                0,
                Measures.HEM_Y,
                0,
                1,
                breath,
                () -> pen.at(0, -Measures.HEM_Y, () -> {
                    TorsoArt.draw(pen, m, pose, clothes);
                    GarmentArt.details(pen, m, look, pose, clothes);
                }));
    }

    private static void head(Pen pen, Measures m, Pose pose, double drop, Runnable drawing) {
        var face = pose.face();
        double x = pose.turn() * 7;
        double y = Measures.HEAD_Y + drop + face.bow() + pose.nod() - pose.breath() * 0.8 + 56;
        double tilt = face.tilt() * (pose.turn() >= 0 ? 1 : -1);
        // Turned about the nape, 56 below the middle of the head.
        pen.at(x, y, tilt, m.headScale(), m.headScale(), () -> pen.at(0, -56, drawing));
    }
}
