package org.alongside.domain.disclosure;

import java.util.Arrays;

/// The least and the most that one of several unknown numbers, none below zero, can be when certain sums of them are
/// known. The simplex method in two phases: by the steepest way first, then by Bland's rule, which never goes in
/// circles.
final class Simplex {
    private static final double NOTHING = 1e-9;
    private static final int PATIENCE = 2_000; // pivots until the rule that never goes in circles takes over

    private int pivots;

    private final double[][] table; // a row a sum; the last column is what the sum comes to
    private final int[] basis; // which unknown each row stands for
    private final int unknowns;
    private final double[] lowest; // what each unknown was in any choice met that fits
    private final double[] highest;

    /// Sums that hold together for at least one choice of the unknowns.
    ///
    /// @param sums a row a sum: by what each unknown counts in it
    /// @param totals what each sum comes to
    Simplex(double[][] sums, double[] totals) {
        unknowns = sums.length == 0 ? 0 : sums[0].length;
        table = new double[sums.length][];
        basis = new int[sums.length];
        lowest = new double[unknowns];
        highest = new double[unknowns];
        Arrays.fill(lowest, Double.POSITIVE_INFINITY);
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        for (int row = 0; row < sums.length; row++) {
            table[row] = Arrays.copyOf(sums[row], unknowns + 1);
            table[row][unknowns] = totals[row];
            if (totals[row] < 0) {
                for (int column = 0; column <= unknowns; column++) {
                    table[row][column] = -table[row][column];
                }
            }
            basis[row] = unknowns + row; // an artificial unknown, to be driven out
        }
        settle();
        note();
    }

    /// Every choice met on the way tells how far apart an unknown can be: most need no search of their own.
    private void note() {
        var values = new double[unknowns];
        for (int row = 0; row < table.length; row++) {
            if (basis[row] < unknowns) {
                values[basis[row]] = table[row][unknowns];
            }
        }
        for (int unknown = 0; unknown < unknowns; unknown++) {
            lowest[unknown] = Math.min(lowest[unknown], values[unknown]);
            highest[unknown] = Math.max(highest[unknown], values[unknown]);
        }
    }

    /// Whether the least and the most that this unknown can be lie so far apart.
    boolean isApart(int unknown, int width) {
        double enough = width - 1e-6;
        return isMetApart(unknown, enough)
                || most(unknown, enough) == Double.POSITIVE_INFINITY
                || isMetApart(unknown, enough)
                || least(unknown, enough) < highest[unknown] - enough
                || isMetApart(unknown, enough);
    }

    private boolean isMetApart(int unknown, double enough) {
        return highest[unknown] - lowest[unknown] >= enough;
    }

    /// Finds a first choice that fits: drives the artificial unknowns out.
    private void settle() {
        for (int entering = misfit(); entering >= 0; entering = misfit()) {
            pivot(leaving(entering), entering);
        }
        for (int row = 0; row < table.length; row++) {
            if (basis[row] >= unknowns) {
                int column = anyIn(row);
                if (column >= 0) {
                    pivot(row, column);
                } else {
                    Arrays.fill(table[row], 0); // it says nothing that the others do not
                }
            }
        }
    }

    /// An unknown that brings the artificial ones down, or -1 when they have come to nothing: the one that does most,
    /// or after a while the first, which never goes in circles.
    private int misfit() {
        var gains = new double[unknowns + 1];
        for (int row = 0; row < table.length; row++) {
            if (basis[row] >= unknowns) {
                for (int column = 0; column <= unknowns; column++) {
                    gains[column] += table[row][column];
                }
            }
        }
        if (gains[unknowns] <= NOTHING) {
            return -1;
        }
        return best(gains, 1);
    }

    private int best(double[] gains, int sign) {
        int best = -1;
        double most = NOTHING;
        for (int column = 0; column < unknowns; column++) {
            double gain = sign * gains[column];
            if (gain > most) {
                best = column;
                most = gain;
                if (pivots > PATIENCE) {
                    return best;
                }
            }
        }
        return best;
    }

    private int anyIn(int row) {
        for (int column = 0; column < unknowns; column++) {
            if (Math.abs(table[row][column]) > NOTHING) {
                return column;
            }
        }
        return -1;
    }

    /// The most that this unknown can be, or enough of it; infinite where nothing holds it.
    private double most(int unknown, double enough) {
        int row = rowOf(unknown);
        if (row < 0) {
            row = leaving(unknown);
            if (row < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(row, unknown);
            note();
        }
        for (int entering = raising(row); entering >= 0 && !isMetApart(unknown, enough); entering = raising(row)) {
            int out = leaving(entering);
            if (out < 0) {
                return Double.POSITIVE_INFINITY;
            }
            pivot(out, entering);
            note();
        }
        return table[row][unknowns];
    }

    /// The least that this unknown can be, or little enough.
    private double least(int unknown, double enough) {
        for (int row = rowOf(unknown); row >= 0; row = rowOf(unknown)) {
            if (isMetApart(unknown, enough)) {
                return lowest[unknown];
            }
            int entering = lowering(row);
            if (entering < 0) {
                return table[row][unknowns];
            }
            pivot(leaving(entering), entering); // at the latest this row's own unknown leaves
            note();
        }
        lowest[unknown] = 0;
        return 0;
    }

    private int rowOf(int unknown) {
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] == unknown) {
                return row;
            }
        }
        return -1;
    }

    private int raising(int row) {
        return best(table[row], -1);
    }

    private int lowering(int row) {
        var gains = table[row].clone();
        gains[basis[row]] = 0;
        return best(gains, 1);
    }

    /// The row whose unknown comes to nothing first as another grows; -1 when none does.
    private int leaving(int entering) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < table.length; row++) {
            if (table[row][entering] > NOTHING) {
                double ratio = table[row][unknowns] / table[row][entering];
                boolean first = best < 0 || ratio < least - NOTHING;
                if (first || (ratio <= least + NOTHING && basis[row] < basis[best])) {
                    best = row;
                    least = Math.min(least, ratio);
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        pivots++;
        double by = table[row][column];
        for (int place = 0; place <= unknowns; place++) {
            table[row][place] /= by;
        }
        for (int other = 0; other < table.length; other++) {
            double times = table[other][column];
            if (other != row && times != 0) {
                for (int place = 0; place <= unknowns; place++) {
                    table[other][place] -= times * table[row][place];
                }
            }
        }
        basis[row] = column;
    }
}
