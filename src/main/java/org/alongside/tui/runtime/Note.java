package org.alongside.tui.runtime;

import java.time.Instant;

/// Something that was said on the message line.
public record Note(Instant at, String sentence, boolean wrong) {}
