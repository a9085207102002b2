/// The documents that are printed, composed from a case and its toolkit. Pure: no clock, no record, no file; whoever
/// calls says who prints and when. What was not recorded is said to be so, never made up.
@org.jspecify.annotations.NullMarked
package org.alongside.app.print;
