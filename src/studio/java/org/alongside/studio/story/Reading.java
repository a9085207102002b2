package org.alongside.studio.story;

import java.util.List;
import java.util.Optional;

/// What came of reading a storyboard: the story when there is no fault, else every fault found, in order of line.
public record Reading(Optional<Storyboard> storyboard, List<Fault> faults) {
    static Reading of(Storyboard storyboard) {
        return new Reading(Optional.of(storyboard), List.of());
    }

    static Reading faulty(List<Fault> faults) {
        return new Reading(Optional.empty(), List.copyOf(faults));
    }
}
