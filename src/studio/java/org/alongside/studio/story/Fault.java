package org.alongside.studio.story;

/// What is wrong in a storyboard, and on which line (from 1).
public record Fault(int line, String message) {}
