package org.alongside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The map of the house: who may use whom, and which library lives behind which fence.
final class ArchitectureTest {
    private static final String ROOT = "org.alongside";

    /// Room to the rooms it may use beside itself.
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("domain", List.of()),
            Map.entry("app", List.of("domain")),
            Map.entry("vault", List.of("domain")),
            Map.entry("store", List.of("app", "domain", "vault")),
            Map.entry("packs", List.of("app", "domain", "vault")),
            Map.entry("exchange", List.of("app", "domain", "vault")),
            Map.entry("reports", List.of("app", "domain")),
            Map.entry("clips", List.of("app", "domain")),
            Map.entry("tui", List.of("app", "domain")),
            Map.entry("cli", List.of("app", "domain")));

    /// Library to the rooms that may use it.
    private static final Map<String, List<String>> FENCES = Map.ofEntries(
            Map.entry("org.bouncycastle..", List.of("vault")),
            Map.entry("com.exceptionfactory.jagged..", List.of("vault")),
            Map.entry("javax.crypto..", List.of("vault")),
            Map.entry("org.jooq..", List.of("store")),
            Map.entry("org.h2..", List.of("store")),
            Map.entry("java.sql..", List.of("store")),
            Map.entry("com.googlecode.lanterna..", List.of("tui")),
            Map.entry("picocli..", List.of("cli")),
            Map.entry("uk.co.caprica..", List.of("clips")),
            Map.entry("java.awt..", List.of("clips", "tui", "reports")),
            Map.entry("com.openhtmltopdf..", List.of("reports")),
            Map.entry("org.apache.pdfbox..", List.of("reports")),
            Map.entry("org.commonmark..", List.of("packs")),
            Map.entry("org.snakeyaml..", List.of("packs")),
            Map.entry("de.siegmar..", List.of("exchange", "reports")),
            Map.entry("com.fasterxml.jackson..", List.of("vault", "clips", "reports", "exchange", "tui", "cli")));

    private static final JavaClasses HOUSE = house();

    /// The program without its tests: what lies where its entrance lies.
    private static JavaClasses house() {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(Main.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException elsewhere) {
            throw new IllegalStateException(elsewhere);
        }
    }

    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    private static Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        MAY_USE.forEach((room, allowed) -> {
            var others = Stream.concat(MAY_USE.keySet().stream(), Stream.of("Main"))
                    .filter(other -> !other.equals(room) && !allowed.contains(other))
                    .map(ArchitectureTest::room)
                    .toArray(String[]::new);
            rules.put(
                    room + " uses only " + allowed,
                    noClasses()
                            .that()
                            .resideInAPackage(room(room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .orShould()
                            .dependOnClassesThat(describe(
                                    "the entrance", type -> type.getFullName().equals(ROOT + ".Main")))
                            .allowEmptyShould(true));
        });
        FENCES.forEach((library, rooms) -> rules.put(
                library + " stays in " + rooms,
                noClasses()
                        .that(not(resideInAnyPackage(
                                rooms.stream().map(ArchitectureTest::room).toArray(String[]::new))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)));
        rules.put(
                "the domain uses the language and nothing that reaches outside",
                classes()
                        .that()
                        .resideInAPackage(room("domain"))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                room("domain"),
                                "java.lang..",
                                "java.time..",
                                "java.util..",
                                "java.text..",
                                "java.nio",
                                "java.nio.charset..",
                                "java.io",
                                "org.jspecify..")));
        rules.put(
                "the time comes from an injected clock",
                noClasses()
                        .that(not(describe(
                                "the entrance", type -> type.getFullName().equals(ROOT + ".Main"))))
                        .should()
                        .callMethodWhere(describe("now() or a system clock", ArchitectureTest::readsTheClock)));
        rules.put(
                "only the command line speaks on the standard streams",
                noClasses()
                        .that(not(resideInAnyPackage(room("cli"), room("clips"), room("tui"))))
                        .and(not(describe(
                                "the entrance", type -> type.getFullName().equals(ROOT + ".Main"))))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
        rules.put("nobody logs", noClasses().should().dependOnClassesThat(resideInAPackage("org.slf4j..")));
        return rules;
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var clocks = Set.of(
                Instant.class, LocalDate.class, LocalTime.class, LocalDateTime.class, ZonedDateTime.class, Clock.class);
        var owner = access.getTargetOwner();
        return clocks.stream().anyMatch(owner::isEquivalentTo)
                && (access.getName().equals("now") || access.getName().startsWith("system"));
    }

    @TestFactory
    Stream<DynamicTest> the_map_holds() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    /// A leak planted in the tests' own class path: each class breaks one rule.
    @Test
    void a_planted_leak_is_caught() {
        var planted = new ClassFileImporter().importPackages(ROOT + ".domain.planted", ROOT + ".reports.planted");
        assertThat(planted).as("the planted classes").hasSize(2);
        for (var rule : List.of(
                "domain uses only []",
                "java.sql.. stays in [store]",
                "the time comes from an injected clock",
                "the domain uses the language and nothing that reaches outside",
                "reports uses only [app, domain]")) {
            var checked = Objects.requireNonNull(rules().get(rule), rule);
            assertThatThrownBy(() -> checked.check(planted)).as(rule).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void whatever_reads_personal_data_leaves_a_line_in_the_log() {
        assertThat(new LookFollower(HOUSE).unaccounted()).isEmpty();
    }

    /// What the follower of looks does not know is a way round it.
    @Test
    void the_record_is_reached_through_the_ports_that_the_follower_of_looks_knows() {
        var ports = HOUSE.stream()
                .filter(type -> type.getPackageName().startsWith(ROOT + ".store"))
                .flatMap(type -> type.getRawInterfaces().stream())
                .map(JavaClass::getFullName)
                .filter(port -> port.startsWith(ROOT + ".app"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ports)
                .as("a new way into the record: say in LookFollower whether it reads personal data, then name it here")
                .containsExactly(
                        ROOT + ".app.Keeper",
                        ROOT + ".app.Records",
                        ROOT + ".app.VaultDoor",
                        ROOT + ".app.VaultDoor$OpenVault",
                        ROOT + ".app.extract.Study",
                        ROOT + ".app.team.TeamKeys",
                        ROOT + ".app.team.TeamStore");
    }

    @Test
    void a_planted_look_without_a_line_is_caught() {
        var planted = new ClassFileImporter().importPackages(ROOT + ".app", ROOT + ".tui.planted");
        assertThat(new LookFollower(planted).unaccounted())
                .anyMatch(line -> line.contains(
                        "Peek.everyone reads personal data (through org.alongside.app.planted.Peek.names)"))
                .anyMatch(
                        line -> line.contains("Peek.found reads personal data (through org.alongside.app.Find.person)"))
                .anyMatch(line -> line.contains("PeekingPage.count reads the record outside app"))
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
