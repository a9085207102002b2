package org.alongside.tui.runtime;

/// What is being typed and no one has kept yet.
///
/// @param content as it would be found again
/// @param keep puts it on disk or throws [org.alongside.domain.Trouble]
public record Draft(String content, Runnable keep) {}
