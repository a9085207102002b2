package org.alongside.domain.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How the pictures of each cohort are named: no two alike, whatever its toolkit and edition are called.
public final class PictureNames {
    private PictureNames() {}

    /// `TOOLKIT-EDITION`, and a number after it where an earlier one has that name.
    public static SequencedMap<Cohort, String> of(Collection<Cohort> cohorts) {
        var names = new LinkedHashMap<Cohort, String>();
        var taken = new HashSet<String>();
        for (var cohort : cohorts) {
            var plain = Slug.ofId(cohort.toolkit()) + "-" + Slug.ofId(cohort.edition());
            var name = plain;
            for (int number = 2; !taken.add(name); number++) {
                name = plain + "-" + number;
            }
            names.put(cohort, name);
        }
        return names;
    }
}
