package org.alongside.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options that every command takes, before its words or after them.
final class Globals {
    @Option(
            names = "--vault",
            scope = ScopeType.INHERIT,
            order = 100,
            paramLabel = "DIR",
            description = "Where the vault is. Otherwise ALONGSIDE_VAULT, or the usual place on this machine.")
    @Nullable
    Path vault;

    @Option(
            names = "--passphrase-file",
            scope = ScopeType.INHERIT,
            order = 101,
            paramLabel = "FILE",
            description = "Take the passphrase from the first line of this file (- is the standard input).")
    @Nullable
    String passphraseFile;

    @Option(
            names = "--no-input",
            scope = ScopeType.INHERIT,
            order = 102,
            description = "Never ask; what is missing is an error.")
    boolean noInput;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, order = 103, description = "Say nothing but the result.")
    boolean quiet;

    @Option(names = "--no-color", scope = ScopeType.INHERIT, order = 104, description = "Use no colours.")
    boolean noColour;

    @Option(
            names = "--today",
            scope = ScopeType.INHERIT,
            order = 105,
            paramLabel = "YYYY-MM-DD",
            description = "Work as if it were this day.")
    @Nullable
    LocalDate today;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            order = 106,
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            scope = ScopeType.INHERIT,
            order = 107,
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}
