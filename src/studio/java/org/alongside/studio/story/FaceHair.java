package org.alongside.studio.story;

public enum FaceHair {
    CLEAN,
    STUBBLE,
    MOUSTACHE,
    GOATEE,
    BEARD,
    FULL_BEARD
}
