/// Lists and single views of what the record and the packs hold, as reports that any format can show. Fields are named
/// as the
/// caseload columns. Whoever asks for personal data here leaves a s.62 line first.
@org.jspecify.annotations.NullMarked
package org.alongside.app.listing;
