package org.alongside.tui.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.alongside.app.Desk;
import org.alongside.app.VaultDoor;
import org.alongside.tui.frame.Size;

/// What a page may know while it answers a message or is drawn: a moment, a size, where it works.
///
/// @param vault present while one is open
/// @param desk present while a vault is open
public record World(Instant now, Size size, Workplace place, Optional<VaultDoor.OpenVault> vault, Optional<Desk> desk) {
    /// The day it is here.
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /// Where "here" is.
    public ZoneId zone() {
        return place.zone();
    }

    /// The desk of the open vault; a page behind the unlock screen has one.
    public Desk atDesk() {
        return desk.orElseThrow(() -> new IllegalStateException("no vault is open"));
    }

    /// The open vault; a page behind the unlock screen has one.
    public VaultDoor.OpenVault openVault() {
        return vault.orElseThrow(() -> new IllegalStateException("no vault is open"));
    }

    /// How many rows a page has between the title and the message line.
    public int bodyRows() {
        return Math.max(1, size.rows() - (size.isRoomy() ? 4 : 3));
    }
}
