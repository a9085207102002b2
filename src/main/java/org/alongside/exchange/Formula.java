package org.alongside.exchange;

/// Keeps a spreadsheet from running a cell, reversibly: a cell that begins like a formula, after any number of
/// apostrophes, gets one apostrophe more on its way out and loses one on its way in. Every text comes back exactly.
public final class Formula {
    /// What starts a formula in Excel, LibreOffice or Google Sheets, full-width forms included, and what some of them
    /// skip before looking.
    private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

    private Formula() {}

    /// The cell as it leaves.
    public static String disarmed(String cell) {
        return isArmed(cell) ? "'" + cell : cell;
    }

    /// The cell as it was.
    public static String restored(String cell) {
        return cell.startsWith("'") && isArmed(cell) ? cell.substring(1) : cell;
    }

    private static boolean isArmed(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && TRIGGERS.indexOf(cell.charAt(at)) >= 0;
    }
}
