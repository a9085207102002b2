/// Figures and documents as text, CSV, JSON, HTML and PDF, and the way to paper. Pure but for [SystemPrinter]:
/// bytes out for values in. The only room with the PDF library; nothing here fetches anything from anywhere.
/// See `src/docs/adr/0007-pdf-and-fonts.md`.
@org.jspecify.annotations.NullMarked
package org.alongside.reports;
