package org.alongside;

/// Wires the rooms by hand; the only class that knows them all.
public final class Main {
    private Main() {}

    /// Starts the program; the exit code is that of the command run.
    public static void main(String[] arguments) {}
}
