/// Seeded fuzzing of every parser of outside bytes. A [Target] says how its bytes are read; the [Fuzzer] bends valid
/// examples and watches that nothing comes of it but a value or a clear refusal, in bounded memory and time. Targets of
/// parsers that are private to their room stand beside them, as `…Targets`.
@org.jspecify.annotations.NullMarked
package org.alongside.fuzz;
