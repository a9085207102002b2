package org.alongside.domain.goal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.domain.Code;

/// A measure that the service is licensed for: what it is called and how it is scored. Nothing else of it is kept.
public record Measure(String name, Points least, Points most, Better better) {
    /// Letters, digits and a few marks; neither of the two that part measures in a setting.
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d .,()+/-]{0,59}");

    /// Which way is better.
    public enum Better implements Code {
        HIGHER("higher is better"),
        LOWER("lower is better");

        private final String label;

        Better(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// Refuses what no measure is.
    public Measure {
        if (!isName(name) || least.compareTo(most) >= 0) {
            throw new IllegalArgumentException("no measure");
        }
    }

    /// Whether a measure may be called so.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.strip());
    }

    /// Whether a score can be so much.
    public boolean holds(Points points) {
        return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
    }

    /// "0 to 40, lower is better".
    public String words() {
        return least + " to " + most + ", " + better.label();
    }

    /// As a setting holds it.
    public String stored() {
        return String.join("|", name, least.toString(), most.toString(), better.name());
    }

    /// As a setting holds it; nothing where it is not.
    public static Optional<Measure> parse(String stored) {
        var parts = stored.split("\\|", -1);
        if (parts.length != 4 || !isName(parts[0])) {
            return Optional.empty();
        }
        var least = Points.parse(parts[1]);
        var most = Points.parse(parts[2]);
        var better = Code.parse(Better.class, parts[3]);
        return least.isPresent()
                        && most.isPresent()
                        && better.isPresent()
                        && least.get().compareTo(most.get()) < 0
                ? Optional.of(new Measure(parts[0], least.get(), most.get(), better.get()))
                : Optional.empty();
    }
}
