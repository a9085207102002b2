package org.alongside.vault.keys;

/// The last two symbols of a recovery code, which make the whole a code word of a Reed-Solomon code over GF(32):
/// any two wrong symbols are noticed, and the place of a single one is known.
final class CheckSymbols {
    private static final int ORDER = 31; // of the field's multiplicative group
    private static final int POLYNOMIAL = 0b100101; // x^5 + x^2 + 1
    private static final int[] POWERS = new int[ORDER];
    private static final int[] LOGARITHMS = new int[ORDER + 1];

    static {
        var value = 1;
        for (var exponent = 0; exponent < ORDER; exponent++) {
            POWERS[exponent] = value;
            LOGARITHMS[value] = exponent;
            value <<= 1;
            if (value > ORDER) {
                value ^= POLYNOMIAL;
            }
        }
    }

    private CheckSymbols() {}

    /// What a look at the symbols tells.
    sealed interface Answer {
        /// No sign of an error.
        record Right() implements Answer {}

        /// Exactly one symbol is wrong, or more than two are.
        record OneWrong(int index) implements Answer {}

        /// Two or more are wrong.
        record Wrong() implements Answer {}
    }

    /// Sets the last two symbols so that the whole checks.
    static void append(int[] symbols) {
        var last = symbols.length - 1;
        symbols[last] = 0;
        symbols[last - 1] = 0;
        var sum = sum(symbols);
        var weighted = weightedSum(symbols);
        // a + b = sum and a·α^(last-1) + b·α^last = weighted, in a field where plus is minus
        var b = divide(weighted ^ times(sum, last - 1), POWERS[last - 1] ^ POWERS[last]);
        symbols[last] = b;
        symbols[last - 1] = sum ^ b;
    }

    static Answer check(int[] symbols) {
        var sum = sum(symbols);
        var weighted = weightedSum(symbols);
        if (sum == 0 && weighted == 0) {
            return new Answer.Right();
        }
        if (sum == 0 || weighted == 0) {
            return new Answer.Wrong();
        }
        var index = Math.floorMod(LOGARITHMS[weighted] - LOGARITHMS[sum], ORDER);
        return index < symbols.length ? new Answer.OneWrong(index) : new Answer.Wrong();
    }

    private static int sum(int[] symbols) {
        var sum = 0;
        for (var symbol : symbols) {
            sum ^= symbol;
        }
        return sum;
    }

    private static int weightedSum(int[] symbols) {
        var sum = 0;
        for (var i = 0; i < symbols.length; i++) {
            sum ^= times(symbols[i], i);
        }
        return sum;
    }

    private static int times(int value, int exponent) {
        return value == 0 ? 0 : POWERS[(LOGARITHMS[value] + exponent) % ORDER];
    }

    private static int divide(int value, int by) {
        return value == 0 ? 0 : POWERS[Math.floorMod(LOGARITHMS[value] - LOGARITHMS[by], ORDER)];
    }
}
