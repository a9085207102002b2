package org.alongside.tui.runtime;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.alongside.app.ClipPlayer;
import org.alongside.app.VaultDoor;

/// What a page wants done. The runtime does it; what comes of it comes back to the page as an [Input].
public sealed interface Cmd {
    /// Something that may take a while: run by the one worker, in order. Its answer comes as [Input.Told], trouble as
    /// [Input.Failed].
    record Ask(Supplier<?> question) implements Cmd {}

    /// Something that takes long: as [Ask], and besides it tells how far it is, which comes as [Input.Told] with
    /// [Percent]. A lock, leaving or [Stop] ends it at its next report.
    record AskLong(Function<IntConsumer, ?> question) implements Cmd {}

    /// How much of a long thing is done.
    record Percent(int done) {}

    /// Ends the long thing; its page hears [Input.Failed].
    record Stop() implements Cmd {}

    /// The same thing told later, unless the page is gone by then.
    record After(Duration delay, Object what) implements Cmd {}

    /// Plays a clip; the player's events come as [Input.Told].
    record Play(ClipPlayer.Clip clip) implements Cmd {}

    /// Tells the player something.
    record Control(ClipPlayer.Command command) implements Cmd {}

    /// Closes the player's window.
    record EndClip() implements Cmd {}

    /// A vault is open: work at its desk from now on.
    record Occupy(VaultDoor.OpenVault vault) implements Cmd {}

    /// Writes a line for the message line and the list of messages.
    record Say(String sentence, boolean wrong) implements Cmd {}

    /// Keeps the draft of the page that sends it, then goes on. Sent by the root alone.
    record Keep(Draft draft, Msg.Then then) implements Cmd {}

    /// Closes the vault.
    record Lock() implements Cmd {}

    /// Draws everything again.
    record Redraw() implements Cmd {}

    /// Takes the terminal again, and draws everything.
    record Retake() implements Cmd {}

    /// High contrast, or the usual colours again.
    record Contrast() implements Cmd {}

    /// Settings were changed: from now on the runtime goes by these.
    record Settle(Settling settling) implements Cmd {}

    /// Leaves, with this exit code.
    record Leave(int code) implements Cmd {}
}
