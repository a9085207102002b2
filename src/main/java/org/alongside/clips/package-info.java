/// The player: a clip in a window of its own, played by libvlc in a child process that talks in JSON lines and may die
/// without harm to the record; and what stands in where that cannot be (another player, the desktop's own).
/// AWT and vlcj live here and nowhere else, and inside this room only in the classes of the child.
@org.jspecify.annotations.NullMarked
package org.alongside.clips;
