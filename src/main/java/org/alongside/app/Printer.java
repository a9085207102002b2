package org.alongside.app;

/// Paper.
public interface Printer {
    /// Sends a PDF to a printer and returns when the system has taken it.
    ///
    /// @param printer its name, or empty for the default one
    /// @throws org.alongside.domain.Trouble when there is no such printer or it does not take the job
    void print(byte[] pdf, String printer, String title);
}
