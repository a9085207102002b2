/// The text screens: model, update, view. Everything below the runtime is pure: a message and a model go in, the next
/// model and the commands to run come out, and a view turns a model into a frame. No business rule lives here: what
/// may be kept is decided by the domain and done by the classes of `app`. Keys and screens: `src/docs/manual`.
@org.jspecify.annotations.NullMarked
package org.alongside.tui;
