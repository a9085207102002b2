package org.alongside.domain.session;

import java.util.UUID;

/// What was said to one prompt of one exercise, in the person's words.
public record Response(UUID id, UUID sessionId, String exercise, String prompt, String answer) {}
