package org.alongside.domain.session;

import org.alongside.domain.Code;

/// What became of the worksheet.
public enum WorksheetDone implements Code {
    DONE("Done"),
    PARTLY("Partly done"),
    NOT_DONE("Not done");

    private final String label;

    WorksheetDone(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
