/// What holds for every pack that we ship: whole exercises, easy words, varied people, files that are there.
@org.jspecify.annotations.NullMarked
package org.alongside.packs.content;
