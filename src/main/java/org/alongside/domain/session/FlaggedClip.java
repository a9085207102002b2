package org.alongside.domain.session;

import java.util.UUID;
import org.alongside.domain.reflection.ClipFlag;

/// A complaint about the clip of an exercise, said in one session.
///
/// @param by who said it
public record FlaggedClip(UUID id, UUID sessionId, String exercise, ClipFlag flag, AnsweredBy by) {}
