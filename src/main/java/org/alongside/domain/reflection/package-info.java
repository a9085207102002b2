/// What is found in what was said: themes of the pilot's frameworks, and complaints about clips.
@org.jspecify.annotations.NullMarked
package org.alongside.domain.reflection;
