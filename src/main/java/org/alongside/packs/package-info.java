/// Reads and checks content: one folder per toolkit, as `src/docs/formats/pack.md` says. Turns files into the
/// domain's toolkits and nothing else; what cannot be read is named in plain sentences and left out.
@org.jspecify.annotations.NullMarked
package org.alongside.packs;
