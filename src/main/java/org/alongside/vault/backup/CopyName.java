package org.alongside.vault.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the folder of a copy is called, such as `alongside-1f2e3d4c-20261122-140305`; the moment is in UTC, so that no
/// hour comes twice.
///
/// @param vault the first eight digits of the vault's id
public record CopyName(String vault, LocalDateTime at) implements Comparable<CopyName> {
    private static final Pattern NAME = Pattern.compile("alongside-([0-9a-f]{8})-(\\d{8}-\\d{6})");
    private static final Pattern LEFTOVER = Pattern.compile("\\.(.+)\\.(?:part|gone)");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /// Of a copy made at that moment, to the second.
    public static CopyName of(UUID vault, Instant at) {
        return new CopyName(
                vault.toString().substring(0, 8),
                LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
    }

    /// Nothing where a folder is called otherwise.
    public static Optional<CopyName> read(String folder) {
        var match = NAME.matcher(folder);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CopyName(match.group(1), LocalDateTime.parse(match.group(2), STAMP)));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    /// The name of the folder.
    public String folder() {
        return "alongside-" + vault + "-" + STAMP.format(at);
    }

    /// When it was made.
    public Instant instant() {
        return at.toInstant(ZoneOffset.UTC);
    }

    CopyName aSecondLater() {
        return new CopyName(vault, at.plusSeconds(1));
    }

    /// While it is being written.
    String unfinished() {
        return "." + folder() + ".part";
    }

    /// While it is being deleted.
    String leaving() {
        return "." + folder() + ".gone";
    }

    /// Whether a folder is what an unfinished writing or deleting of a copy of this vault left behind.
    static boolean isLeftover(String folder, String vault) {
        var match = LEFTOVER.matcher(folder);
        return match.matches()
                && read(match.group(1))
                        .filter(name -> name.vault().equals(vault))
                        .isPresent();
    }

    @Override
    public int compareTo(CopyName that) {
        return Comparator.comparing(CopyName::at).thenComparing(CopyName::vault).compare(this, that);
    }
}
