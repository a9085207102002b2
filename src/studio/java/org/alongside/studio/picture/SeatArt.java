package org.alongside.studio.picture;

/// What somebody sits on. Drawn at the sitter's feet; places with a sofa or a bench of their own use `FIXED`.
enum SeatArt {
    FIXED {
        @Override
        void back(Pen pen, double scale) {}
    },
    WOOD {
        @Override
        void back(Pen pen, double scale) {
            pen.at(0, 0, 0, scale, scale, () -> {
                pen.round("#8a5f3e", -62, -330, 12, 330, 5);
                pen.round("#8a5f3e", 50, -330, 12, 330, 5);
                pen.round("#9c6d48", -58, -330, 116, 26, 8);
                pen.round("#9c6d48", -58, -276, 116, 18, 6);
                pen.round("#a97b54", -68, -128, 136, 22, 8);
            });
        }
    },
    OFFICE {
        @Override
        void back(Pen pen, double scale) {
            pen.at(0, 0, 0, scale, scale, () -> {
                pen.round("#39414f", -82, -360, 164, 210, 26);
                pen.round("#465061", -74, -352, 148, 190, 22);
                pen.round("#39414f", -84, -136, 168, 34, 14);
                pen.rect("#55565c", -8, -104, 16, 80);
                pen.round("#55565c", -62, -26, 124, 12, 6);
            });
        }
    },
    PLASTIC {
        @Override
        void back(Pen pen, double scale) {
            pen.at(0, 0, 0, scale, scale, () -> {
                pen.line("#8b9096", 8, -56, -110, -66, 0);
                pen.line("#8b9096", 8, 56, -110, 66, 0);
                pen.round("#3f7187", -76, -322, 152, 130, 24);
                pen.round("#37657a", -76, -134, 152, 28, 12);
            });
        }
    },
    BLOCK {
        @Override
        void back(Pen pen, double scale) {
            pen.round("#8d7460", -120, -128 * scale, 240, 128 * scale, 6);
            pen.round("#a28871", -126, -136 * scale, 252, 20, 6);
            for (int row = 0; row < 3; row++) {
                pen.line("#7a6352", 3, -120, -88 * scale + row * 32, 120, -88 * scale + row * 32);
            }
        }
    };

    abstract void back(Pen pen, double scale);
}
