package org.civaffairs.examples.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;

/**
 * Where each clause of the plan is decided and tested: the classes of the libraries that cite it in code, and the tests that name it or are
 * named after such a class. Written to docs/COVERAGE.md by {@link #main}.
 */
final class PlanCoverage {
    static final int CLAUSES = 149;

    private static final List<String> LIBRARIES = List.of("core", "ballot", "funds");
    private static final Pattern CONSTANT = Pattern.compile("YouCounty2010\\s*\\.([A-Z_]+)|\"(C-[0-9]+)\"");
    private static final Pattern NAMED = Pattern.compile("YouCounty2010\\s*\\.([A-Z_]+)|(C-[0-9]+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final int SHOWN = 4;

    /** Classes that cite a clause, such as {@code staffing.StaffingRule}. */
    private final Map<String, Set<String>> citing = new TreeMap<>();

    /** Classes whose documentation names a clause, such as an enum of what it defines. */
    private final Map<String, Set<String>> naming = new TreeMap<>();

    private final Map<String, Set<String>> testing = new TreeMap<>();
    private final Set<String> tests = new TreeSet<>();

    PlanCoverage(Path root) {
        for (String library : LIBRARIES) {
            Path module = root.resolve("civaffairs-" + library);
            read(module.resolve("src/main/java"), true);
            read(module.resolve("src/test/java"), false);
        }
        read(root.resolve("civaffairs-examples/src/test/java"), false);
    }

    private void read(Path folder, boolean main) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().matches("YouCounty2010(Test)?\\.java"))
                    .filter(file -> !file.getParent().endsWith("examples/plan"))
                    .sorted()
                    .forEach(file -> note(file, main));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Path file, boolean main) {
        String name = file.getParent().getFileName() + "."
                + file.getFileName().toString().replace(".java", "");
        String text = text(file);
        if (main) {
            clauses(CONSTANT, COMMENT.matcher(text).replaceAll("")).forEach(c -> add(citing, c, name));
            if (!name.endsWith("package-info")) {
                clauses(NAMED, text).forEach(c -> add(naming, c, name));
            }
        } else if (name.matches(".*(Test|Properties)")) {
            tests.add(name);
            clauses(NAMED, text).forEach(c -> add(testing, c, name));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> clauses(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(PlanCoverage::clause);
    }

    private static String clause(MatchResult found) {
        return found.group(1) == null ? found.group(2) : constant(found.group(1));
    }

    private static String constant(String name) {
        try {
            return YouCounty2010.class.getField(name).get(null) instanceof Citation citation ? citation.clause() : "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static void add(Map<String, Set<String>> all, String clause, String name) {
        all.computeIfAbsent(clause, c -> new TreeSet<>()).add(name);
    }

    /** {@return the classes that decide a clause: rules first, and those that only define a word of it last} */
    List<String> deciders(String clause) {
        Set<String> all = citing.getOrDefault(clause, naming.getOrDefault(clause, Set.of()));
        List<String> rules = all.stream().filter(name -> name.endsWith("Rule")).toList();
        return rules.isEmpty() ? List.copyOf(all) : rules;
    }

    /** {@return the tests of a clause: those that name it, else those of a class that decides it} */
    List<String> tests(String clause) {
        List<String> found = new ArrayList<>();
        for (String decider : deciders(clause)) {
            tests.stream().filter(test -> isOf(test, decider)).forEach(found::add);
        }
        testing.getOrDefault(clause, Set.of()).stream()
                .filter(test -> !found.contains(test))
                .forEach(found::add);
        return found;
    }

    private static boolean isOf(String test, String decider) {
        String stem = decider.replaceAll("(Rule|Facts)$", "");
        return test.matches(Pattern.quote(stem) + "(Rule|Facts)?(Test|Properties)");
    }

    /** {@return the document} */
    String document() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int number = 1; number <= CLAUSES; number++) {
            text.append(row(String.format("C-%02d", number)));
        }
        return text.toString();
    }

    private String row(String clause) {
        Undecidable.Sentence sentence = Undecidable.sentences().get(clause);
        if (sentence != null) {
            String why = "not decidable: " + sentence.why().en() + "<br>不可判定："
                    + sentence.why().zh();
            return "| " + clause + " | " + sentence.quote() + " | " + why + " | |\n";
        }
        String quote = YouCounty2010.findClause(clause).map(Citation::quote).orElse("");
        return "| " + clause + " | " + quote + " | " + few(deciders(clause)) + " | " + few(tests(clause)) + " |\n";
    }

    private static String few(List<String> names) {
        String shown = String.join(
                ", ", names.stream().limit(SHOWN).map(name -> "`" + name + "`").toList());
        return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
    }

    private static final String HEAD = """
            # Coverage of the plan
            Each clause of the plan, by its number in the catalogue: the classes of the libraries that decide it and the tests that show it, or why no
            function can decide it. Generated from the citations in the code; a test fails when it is out of date, or when a row is empty.

            | clause | 原文 | decided by | tests |
            |---|---|---|---|
            """;

    /**
     * Writes the document.
     *
     * @param arguments the root of the project
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Files.writeString(root.resolve("docs/COVERAGE.md"), new PlanCoverage(root).document());
    }
}
