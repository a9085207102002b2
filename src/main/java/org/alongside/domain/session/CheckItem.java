package org.alongside.domain.session;

import org.alongside.domain.Code;

/// The four questions of the session check, our own wording, each answered 0 to 10.
public enum CheckItem implements Code {
    HEARD("I felt listened to today"),
    TOPIC("We worked on what matters to me"),
    WAY("The way we worked suited me"),
    FORWARD("I know what I will do next");

    private final String label;

    CheckItem(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
