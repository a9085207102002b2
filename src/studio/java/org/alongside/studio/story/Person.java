package org.alongside.studio.story;

/// One member of the cast: how they are called, sound and look.
public record Person(String id, String name, Speech speech, Look look) {
    public record Speech(Voice voice, Pace pace, Pitch pitch) {}

    public record Look(Body body, Hair hair, FaceHair face, Head head, Clothes clothes) {}

    public record Body(Figure figure, Age age, Build build, Skin skin) {}

    public record Hair(HairStyle style, HairColour colour) {}

    public record Head(HeadWear wear, Dye colour, boolean glasses) {}

    public record Clothes(Dye colour, Garment garment, boolean lanyard) {}
}
