/// A records request: everything that is held on one person, for that person, with what is somebody else's
/// left out until it has been looked at. Format of the file: `src/docs/formats/records.md`.
@org.jspecify.annotations.NullMarked
package org.alongside.app.request;
