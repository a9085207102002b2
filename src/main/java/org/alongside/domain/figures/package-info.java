/// What is counted over many cases. Each figure is a fold: it takes one case after the other and keeps what it counts,
/// never the case. What counts as used, complete, attended and breached is as `src/docs/manual/figures.md` says.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.figures;
