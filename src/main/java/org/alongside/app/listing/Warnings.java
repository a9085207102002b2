package org.alongside.app.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.domain.progress.DataQuality.Fault;
import org.alongside.domain.progress.DataQuality.Finding;

/// What does not add up behind a report's figures.
final class Warnings {
    private static final int TOLD_ONE_BY_ONE = 12;
    private static final int NAMED = 3; // references that a gathered warning names

    private final List<Finding> findings = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    void add(List<Finding> more) {
        findings.addAll(more);
    }

    void say(String sentence) {
        others.add(sentence);
    }

    /// A sentence each.
    List<String> all() {
        var all = new ArrayList<>(others);
        findings.forEach(finding -> all.add(finding.sentence()));
        return List.copyOf(all);
    }

    /// The same, but where there are many one sentence for each kind, with the number of them and the first.
    List<String> brief() {
        if (findings.size() <= TOLD_ONE_BY_ONE) {
            return all();
        }
        var brief = new ArrayList<>(others);
        byFault()
                .forEach((fault, found) -> brief.add(
                        found.size() == 1
                                ? found.getFirst().sentence()
                                : found.getFirst().sentence() + " The same holds for " + (found.size() - 1) + " more"
                                        + (found.size() > NAMED + 1 ? ", such as " : ": ")
                                        + String.join(
                                                ", ",
                                                found.subList(1, Math.min(found.size(), NAMED + 1)).stream()
                                                        .map(Finding::ref)
                                                        .toList())
                                        + "."));
        return List.copyOf(brief);
    }

    /// How many of each kind.
    Map<Fault, Integer> counts() {
        var counts = new EnumMap<Fault, Integer>(Fault.class);
        byFault().forEach((fault, found) -> counts.put(fault, found.size()));
        return counts;
    }

    private Map<Fault, List<Finding>> byFault() {
        var byFault = new EnumMap<Fault, List<Finding>>(Fault.class);
        findings.forEach(finding -> byFault.computeIfAbsent(finding.fault(), any -> new ArrayList<>())
                .add(finding));
        return byFault;
    }
}
