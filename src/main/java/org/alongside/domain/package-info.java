/// The words and rules of the field: records, sealed states and pure functions over them.
/// No clock, file, library or other room may be used here; everything takes values and returns values.
@org.jspecify.annotations.NullMarked
package org.alongside.domain;
