package org.alongside;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alongside.app.Caseloads;
import org.alongside.app.Consultation;
import org.alongside.app.Keeper;
import org.alongside.app.Records;

/// Follows every reading of personal data in the compiled program to the line that it leaves in the s.62 log.
///
/// A method is accounted for when it writes a line, itself or through what it calls in the rooms that do the work, or
/// when everyone who calls it is. What holds before the line is written and what after it is for tests of behaviour.
final class LookFollower {
    /// What can be read that is about nobody. Everything else that [Records] answers is personal data.
    private static final Set<String> ABOUT_NOBODY = Set.of("setting", "ledger", "publications");

    /// What [Caseloads] answers that is personal data.
    private static final Set<String> READINGS = Set.of("read", "names", "once");

    /// Rooms besides `app` that read, and why.
    private static final Map<String, String> MAY_READ = Map.of(
            "org.alongside.exchange.CsvCaseload", "compares files with what is held, and lays out what is exported",
            "org.alongside.exchange.RemovedGoals", "compares a file's goals with those that were removed");

    /// Methods that read and leave no line, and why that is right.
    private static final Map<String, String> SHOW_NOTHING = Map.ofEntries(
            Map.entry(
                    "org.alongside.exchange.CsvCaseload.read",
                    "compares; tells how many rows differ and which lines of the files are not fit, nothing that is held"),
            Map.entry(
                    "org.alongside.exchange.RemovedGoals.read",
                    "compares; tells on which day a goal was removed, nothing that it said"),
            Map.entry("org.alongside.app.team.Together.read", "only reads; everyone who reads through it is followed"),
            Map.entry(
                    "org.alongside.app.WatchedCaseloads.read", "only reads; everyone who reads through it is followed"),
            Map.entry("org.alongside.app.OwnCaseload.read", "only reads; everyone who reads through it is followed"),
            Map.entry("org.alongside.app.team.Together.names", "only reads; everyone who reads through it is followed"),
            Map.entry(
                    "org.alongside.app.WatchedCaseloads.names",
                    "only reads; everyone who reads through it is followed"),
            Map.entry("org.alongside.app.OwnCaseload.names", "only reads; everyone who reads through it is followed"));

    private final Map<JavaCodeUnit, List<JavaCodeUnit>> callers = new HashMap<>();
    private final Map<JavaCodeUnit, List<JavaCodeUnit>> callees = new HashMap<>();
    private final Set<JavaCodeUnit> readers = new HashSet<>();
    private final Set<JavaCodeUnit> writers = new HashSet<>();

    LookFollower(JavaClasses program) {
        for (var type : program) {
            for (var unit : type.getCodeUnits()) {
                accesses(unit).forEach(access -> note(unit, access));
            }
        }
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Set::stream);
    }

    private void note(JavaCodeUnit unit, JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        boolean reads = owner.isAssignableTo(Records.class) && !ABOUT_NOBODY.contains(access.getName());
        if (reads || (owner.isAssignableTo(Caseloads.class) && READINGS.contains(access.getName()))) {
            readers.add(unit);
        }
        boolean looks =
                owner.isEquivalentTo(Consultation.class) && !access.getName().equals("<init>");
        if (looks || owner.isAssignableTo(Keeper.class)) {
            writers.add(unit);
        }
        if (access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit called) {
            callees.computeIfAbsent(unit, key -> new ArrayList<>()).add(called);
            callers.computeIfAbsent(called, key -> new ArrayList<>()).add(unit);
        }
    }

    /// One sentence for each reading that leaves no line, or is where none may be.
    Set<String> unaccounted() {
        var found = new TreeSet<String>();
        for (var reader : readers) {
            if (isStore(reader.getOwner())) {
                continue;
            }
            if (!isIn(reader, "app") && !MAY_READ.containsKey(outermost(reader))) {
                found.add(
                        name(reader) + " reads the record outside app: read it through app.LookAt, which logs the look,"
                                + " or name the class in LookFollower.MAY_READ with its reason.");
            }
            for (var way : silent(reader, new HashSet<>())) {
                found.add(name(way) + " reads personal data"
                        + (way.equals(reader) ? "" : " (through " + name(reader) + ")")
                        + " and leaves no line in the s.62 log: call app.Consultation first, or name it in"
                        + " LookFollower.SHOW_NOTHING with the reason why it shows nothing.");
            }
        }
        return found;
    }

    /// The ends of the ways up from here on which no line is written.
    private Set<JavaCodeUnit> silent(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit) || SHOW_NOTHING.containsKey(name(unit)) || writes(unit, new HashSet<>())) {
            return Set.of();
        }
        var above = callers.getOrDefault(unit, List.of());
        if (above.isEmpty()) {
            return Set.of(unit);
        }
        var ends = new HashSet<JavaCodeUnit>();
        above.forEach(caller -> ends.addAll(silent(caller, seen)));
        return ends;
    }

    /// Whether it writes a line, or something it calls where the work is done does.
    private boolean writes(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && (writers.contains(unit)
                        || callees.getOrDefault(unit, List.of()).stream()
                                .filter(called -> isIn(called, "app") || isIn(called, "exchange"))
                                .anyMatch(called -> writes(called, seen)));
    }

    private static boolean isIn(JavaCodeUnit unit, String room) {
        return unit.getOwner().getPackageName().matches("org\\.alongside\\." + room + "(\\..*)?");
    }

    private static boolean isStore(JavaClass type) {
        return type.getPackageName().startsWith("org.alongside.store");
    }

    private static String outermost(JavaCodeUnit unit) {
        return unit.getOwner().getFullName().replaceAll("\\$.*", "");
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getFullName() + "." + unit.getName();
    }
}
