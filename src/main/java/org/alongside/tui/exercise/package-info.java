/// Reading an exercise, playing its clip, or reading the clip together.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.exercise;
