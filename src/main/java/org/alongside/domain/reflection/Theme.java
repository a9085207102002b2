package org.alongside.domain.reflection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.domain.Code;

/// A theme of one of the frameworks.
public enum Theme implements Code {
    PARTICIPANT_ENGAGEMENT(Framework.PRACTITIONER, "Participants engage"),
    PROMOTING_REFLECTION(Framework.PRACTITIONER, "It promotes reflection"),
    WORKING_ALLIANCE(Framework.PRACTITIONER, "Working alliance"),
    STAFF_SATISFACTION(Framework.PRACTITIONER, "Satisfaction with how one can talk"),
    FLEXIBILITY(Framework.PRACTITIONER, "Flexibility"),
    TIME_MANAGEMENT(Framework.PRACTITIONER, "Time and workload"),
    TRAINING_NEEDS(Framework.PRACTITIONER, "Training needs"),
    MOTIVATION(Framework.PARTICIPANT, "Why he or she takes part"),
    RELATIONSHIP(Framework.PARTICIPANT, "The relationship with the practitioner"),
    ENGAGEMENT(Framework.PARTICIPANT, "Engaging with the toolkit"),
    COGNITIVE_IMPACT(Framework.PARTICIPANT, "What changed in thinking"),
    RECOMMENDED_CHANGES(Framework.PARTICIPANT, "What should be changed");

    private final Framework framework;
    private final String label;

    Theme(Framework framework, String label) {
        this.framework = framework;
        this.label = label;
    }

    /// The framework that it belongs to.
    public Framework framework() {
        return framework;
    }

    /// Its subthemes; none in most.
    public List<Subtheme> subthemes() {
        return Arrays.stream(Subtheme.values())
                .filter(one -> one.theme() == this)
                .toList();
    }

    /// Whether that is a subtheme of it; none always is.
    public boolean holds(Optional<Subtheme> subtheme) {
        return subtheme.filter(one -> one.theme() != this).isEmpty();
    }

    @Override
    public String label() {
        return label;
    }
}
