package org.alongside.studio.story;

/// Small storyboards for tests. The list of the one scene that matters begins on line 14.
public final class Boards {
    private Boards() {}

    public static final int FIRST_LINE = 14;

    public static String withBeats(String... beats) {
        return with("kitchen, evening, medium", "dean left sitting tired; kay right standing calm", beats);
    }

    public static String with(String place, String onStage, String... beats) {
        return """
                ---
                clip: sample
                title: A sample
                language: en
                cast:
                  dean: {name: Dean, voice: man-north, hair: short brown, wears: navy hoodie}
                  kay: {name: Kay, voice: woman-rp, hair: ponytail black, wears: mustard cardigan}
                ---

                ## First

                ### %s
                On stage: %s
                %s

                ### street, day
                On stage: dean centre standing
                - dean: Goodbye.
                """.formatted(place, onStage, String.join("\n", beats));
    }

    public static Storyboard story(String... beats) {
        return StoryboardReader.read("sample", withBeats(beats)).storyboard().orElseThrow();
    }
}
