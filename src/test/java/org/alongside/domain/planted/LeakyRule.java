package org.alongside.domain.planted;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.app.Ids;

/// Breaks the map on purpose: the domain reaches for the application, a database type and the clock.
public final class LeakyRule {
    private LeakyRule() {}

    /// A reference made where none may be made.
    public static String leak() {
        return Ids.ref(
                'X', new UUID(0, Date.valueOf(LocalDate.now(ZoneOffset.UTC)).getTime()));
    }
}
