package org.alongside.tui.field;

/// Something a person can mend.
///
/// @param field the field to go to; may be empty
public record Problem(String field, String sentence) {}
