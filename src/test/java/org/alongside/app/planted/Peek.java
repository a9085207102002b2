package org.alongside.app.planted;

import org.alongside.app.Desk;
import org.alongside.app.Find;
import org.alongside.domain.people.Crn;

/// Shows personal data and leaves no line: for the test that the follower of looks notices it.
public final class Peek {
    private final Desk desk;

    /// At this desk.
    public Peek(Desk desk) {
        this.desk = desk;
    }

    /// Reads by itself.
    public String everyone() {
        return names() + "!";
    }

    private String names() {
        return String.join(
                ",", desk.records().people().stream().map(one -> one.name()).toList());
    }

    /// Reads through another class.
    public String found(Crn crn) {
        return new Find(desk).person(crn).map(one -> one.name()).orElse("");
    }
}
