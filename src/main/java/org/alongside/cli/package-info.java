/// The command line: commands, exit codes, and the one place where trouble is put into words for it. The only room that
/// touches the standard streams. What commands promise: `src/docs/manual/command-line.md`.
@org.jspecify.annotations.NullMarked
package org.alongside.cli;
