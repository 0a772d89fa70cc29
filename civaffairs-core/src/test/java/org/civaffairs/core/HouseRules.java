package org.civaffairs.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.value.Text;

/**
 * The walls of the house: what no class of the library may do. A module's test says
 * {@code HouseRules.check(HouseRules.classesOf("org.civaffairs.funds"))}.
 */
public final class HouseRules {
    /** Facts come in as arguments and answers go out as results. */
    public static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should(dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                    .and(not(belongToAnyOf(Serializable.class, InvalidObjectException.class)))))
            .as("no input or output");

    /** The day and the language are arguments. */
    public static final ArchRule NO_CLOCK_AND_NO_LOCALE = noClasses()
            .should()
            .accessTargetWhere(describe("asks the machine", HouseRules::asksTheMachine))
            .orShould(dependOnClassesThat(belongToAnyOf(Clock.class, Date.class, Calendar.class, ResourceBundle.class)))
            .as("no clock and no locale of the machine");

    /** Amounts and shares are exact. */
    public static final ArchRule NO_FLOATING_POINT =
            members().should(new ExactSignature()).as("no float and no double in a signature");

    /** In core a package may use those below it, and rule packages never one another. */
    public static final List<ArchRule> LAYERS = List.of(
            above("value"),
            above("rule", "value"),
            above("plan", "rule", "value"),
            above("decision", "plan", "rule", "value"),
            above("evidence", "plan", "rule", "value"),
            slices().matching("org.civaffairs.core.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(everything(), inCore("value", "rule", "plan", "decision", "evidence"))
                    .as("rule packages never use one another"),
            apart("org.civaffairs.core..", "org.civaffairs.ballot..", "org.civaffairs.funds.."),
            apart("org.civaffairs.ballot..", "org.civaffairs.funds.."),
            apart("org.civaffairs.funds..", "org.civaffairs.ballot.."),
            apart("org.civaffairs..", "org.civaffairs.examples.."));

    /** A name says what a thing is for. */
    public static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*[.$]\\w*(Util|Helper|Manager|Service|Impl(?![a-z]))\\w*")
            .orShould()
            .haveNameMatching(".*\\.(utils?|helpers?|managers?|services?|impl)\\..*")
            .as("nothing is called util, helper, manager, service or impl");

    /** Rules are found and made alike. */
    public static final ArchRule RULES_ARE_ALIKE = ArchRuleDefinition.classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .areNotInterfaces()
            .should(new RuleShape())
            .as("a rule has PARAMETERS, under(policy, day) and inForceOn(day)");

    /** What people choose from has words. */
    public static final ArchRule ENUMS_HAVE_WORDS = ArchRuleDefinition.classes()
            .that()
            .areEnums()
            .and()
            .arePublic()
            .should()
            .beAssignableTo(Text.Labelled.class)
            .as("a public enum is Text.Labelled");

    private HouseRules() {}

    /** {@return all walls} */
    public static List<ArchRule> all() {
        return Stream.concat(
                        LAYERS.stream(),
                        Stream.of(
                                NO_INPUT_OR_OUTPUT,
                                NO_CLOCK_AND_NO_LOCALE,
                                NO_FLOATING_POINT,
                                NO_EMPTY_NAMES,
                                RULES_ARE_ALIKE,
                                ENUMS_HAVE_WORDS))
                .toList();
    }

    /**
     * The classes that somebody wrote, without tests and without what Immutables generates.
     *
     * @param packages the packages, each with those below it
     * @return their classes
     */
    public static JavaClasses classesOf(String... packages) {
        return imported(importer -> importer.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(packages))
                .that(describe("are written", type -> !type.getName().contains(".Immutable")));
    }

    /**
     * Some classes, to prove that a wall stops them.
     *
     * @param offenders the classes
     * @return the same, as the walls see them
     */
    public static JavaClasses classes(Class<?>... offenders) {
        return imported(importer -> importer.importClasses(offenders));
    }

    /** Without the JDK's classes behind them: no wall looks into these, and reading them takes seconds. */
    private static JavaClasses imported(Function<ClassFileImporter, JavaClasses> read) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return read.apply(new ClassFileImporter());
        });
    }

    /**
     * Checks all walls, reports all breaches, and checks that each rule has its {@link RuleContract}.
     *
     * @param classes the classes
     */
    public static void check(JavaClasses classes) {
        assertAll(all().stream().map(rule -> () -> rule.allowEmptyShould(true).check(classes)));
        assertEquals(List.of(), rulesWithoutContract(classes));
    }

    /** The rules beside which no {@link RuleContract} stands, named after the rule. */
    static List<String> rulesWithoutContract(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .map(JavaClass::getName)
                .filter(rule -> !isContract(rule + "ContractTest"))
                .toList();
    }

    private static boolean isContract(String name) {
        try {
            return RuleContract.class.isAssignableFrom(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getTarget().getName()) {
            case "now" -> owner.startsWith("java.time.");
            case "systemDefault" -> owner.equals("java.time.ZoneId");
            case "currentTimeMillis", "nanoTime" -> owner.equals(System.class.getName());
            case "getDefault" -> owner.equals(Locale.class.getName());
            default -> false;
        };
    }

    private static ArchRule above(String name, String... below) {
        DescribedPredicate<JavaClass> allowed = inCore(below).or(inCore(name));
        return noClasses()
                .that(inCore(name))
                .should(dependOnClassesThat(
                        resideInAPackage("org.civaffairs..").and(not(allowed)).as("are not below it")))
                .as("core." + name + " uses only " + List.of(below));
    }

    private static ArchRule apart(String one, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .and()
                .resideOutsideOfPackages(others)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as(one + " does not use " + List.of(others));
    }

    private static DescribedPredicate<JavaClass> inCore(String... names) {
        return resideInAnyPackage(Stream.of(names)
                .map(name -> "org.civaffairs.core." + name + "..")
                .toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> everything() {
        return DescribedPredicate.alwaysTrue();
    }
}
