package org.civaffairs.funds;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civaffairs.core.HouseRules;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Term;

/**
 * Which findings the rules of this module have, and which clause each cites. The code alone does not say that: it is looked at
 * in the findings for the samples of all contracts.
 */
public final class RuleFindings {
    private RuleFindings() {}

    /**
     * A finding of a rule.
     *
     * @param rule the rule
     * @param code what is found
     * @param citation the clause that is broken
     */
    public record Row(Term rule, Term code, Citation citation) {
        private int clause() {
            return Integer.parseInt(citation.clause().substring("C-".length()));
        }
    }

    /** {@return all of them once, by clause, then by rule and code} */
    public static List<Row> all() {
        SortedSet<Row> rows = new TreeSet<>(Comparator.comparingInt(Row::clause)
                .thenComparing(row -> row.rule().id())
                .thenComparing(row -> row.code().id()));
        contracts().forEach(contract -> add(contract, rows));
        return List.copyOf(rows);
    }

    /** Beside each rule stands its contract, named after it. */
    private static Stream<RuleContract<?, ?>> contracts() {
        return HouseRules.classesOf("org.civaffairs.funds").stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .map(rule -> made(rule.getName() + "ContractTest"));
    }

    private static RuleContract<?, ?> made(String contract) {
        try {
            Constructor<?> constructor = Class.forName(contract).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RuleContract<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(RuleContract<?, ?> contract, SortedSet<Row> into) {
        for (Object rule : list(contract, "rules")) {
            for (Object facts : list(contract, "samples")) {
                findings((Rule<?, ?>) rule, facts)
                        .forEach(found ->
                                into.add(new Row(((Rule<?, ?>) rule).term(), found.code(), found.citation())));
            }
        }
    }

    @SuppressWarnings("unchecked") // samples are of the rule's own facts
    private static <F> List<Finding> findings(Rule<F, ?> rule, Object facts) {
        return rule.assess((F) facts).findings();
    }

    private static List<?> list(RuleContract<?, ?> contract, String name) {
        try {
            Method method = contract.getClass().getDeclaredMethod(name);
            method.setAccessible(true);
            return new ArrayList<>((List<?>) method.invoke(contract));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
