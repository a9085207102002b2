/// Pages that show reports and put them on paper or into files.
@org.jspecify.annotations.NullMarked
package org.alongside.tui.report;
