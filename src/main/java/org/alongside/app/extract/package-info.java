/// Extracts for evaluators: what is made, gathered and handed out, each with its line in the s.62 log, and the ports to
/// the study's key and to data packages.
@org.jspecify.annotations.NullMarked
package org.alongside.app.extract;
