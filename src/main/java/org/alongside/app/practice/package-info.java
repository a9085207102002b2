/// A made-up caseload to practise with: believable people at every stage, all of them invented.
@org.jspecify.annotations.NullMarked
package org.alongside.app.practice;
