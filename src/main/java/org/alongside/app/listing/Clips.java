package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.app.CaptionFile;
import org.alongside.app.ClipCheck;
import org.alongside.app.ClipPlayer.Clip;
import org.alongside.app.Report;
import org.alongside.app.Toolkits;
import org.alongside.app.listing.Listing.Shown;
import org.alongside.domain.Decision;
import org.alongside.domain.toolkit.Captions;

/// The clips that the packs name: whether each can be relied on, and what is said in one.
public final class Clips {
    private static final String COLUMNS = "exercise,variant,seconds,state";
    private static final List<Shown> SHOWN = List.of(
            new Shown("exercise", "Exercise"),
            new Shown("variant", "Variant"),
            new Shown("seconds", "Seconds"),
            new Shown("state", "State"));
    private static final String WELL = "OK";

    private final Toolkits toolkits;

    /// Of these toolkits.
    public Clips(Toolkits toolkits) {
        this.toolkits = toolkits;
    }

    private record Named(String exercise, String variant, Optional<Clip> clip) {}

    /// One row a clip; a clip that the pack names and does not have is one too.
    public Report check(ClipCheck check) {
        var named = named();
        var findings = check.check(
                        named.stream().flatMap(one -> one.clip().stream()).toList())
                .iterator();
        var rows = named.stream()
                .map(one -> one.clip().isPresent()
                        ? fields(one, findings.next())
                        : fields(one, 0, "is named by the pack and not in it"))
                .toList();
        return Listing.rows("clips", "Clips", List.of(COLUMNS.split(",", -1)), SHOWN, rows);
    }

    private List<Named> named() {
        var all = new ArrayList<Named>();
        for (var toolkit : toolkits.all()) {
            for (var exercise : toolkit.exercises()) {
                exercise.clips().keySet().stream()
                        .sorted()
                        .map(variant -> new Named(
                                exercise.id(),
                                variant,
                                toolkits.clip(
                                        toolkit, exercise, Optional.of(variant).filter(id -> !id.isEmpty()))))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Fields fields(Named one, ClipCheck.Finding finding) {
        return fields(one, finding.lengthSeconds(), finding.isGood() ? WELL : String.join("; ", finding.faults()));
    }

    private static Fields fields(Named one, int seconds, String state) {
        return new Fields()
                .text("exercise", one.exercise())
                .text("variant", one.variant())
                .number("seconds", seconds)
                .text("state", state);
    }

    /// Whether that report has nothing to say but that all is well.
    public static boolean areWell(Report report) {
        return report.rows().cells().stream().allMatch(row -> row.getLast().equals(WELL));
    }

    /// The captions of a clip: what is read together when it cannot be played.
    public static Decision<Captions> transcript(Clip clip) {
        var file = clip.captions();
        if (file.isEmpty()) {
            return Decision.refuse("captions", "are not in the pack", "Read the exercise's guidance instead.");
        }
        return CaptionFile.read(file.get());
    }
}
