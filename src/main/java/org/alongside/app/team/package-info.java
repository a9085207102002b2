/// A practitioner's vault sends returns, a supervisor's receives them and reads over the team. The format
/// is `src/docs/formats/return.md`; keys, files and stores are behind ports.
@org.jspecify.annotations.NullMarked
package org.alongside.app.team;
