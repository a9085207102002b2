package org.alongside.contracts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// What only some machines have. Where everything must be there (`-Dalongside.tests.require=true`) a missing one fails
/// the test; elsewhere the test is skipped, and the report says why.
public final class Required {
    private Required() {}

    /// A program on the path.
    public static Path program(String name) {
        var found = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        that(found.isPresent(), name + " is not installed");
        return found.orElseThrow();
    }

    /// Anything else; `missing` says what is not there.
    public static void that(boolean there, String missing) {
        if (Boolean.getBoolean("alongside.tests.require")) {
            Assertions.assertTrue(there, missing);
        } else {
            Assumptions.assumeTrue(there, missing);
        }
    }
}
