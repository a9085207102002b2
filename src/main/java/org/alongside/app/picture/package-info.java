/// The drawings that reports and extracts share, made of plain shapes from numbers that may be hidden.
@org.jspecify.annotations.NullMarked
package org.alongside.app.picture;
