package org.civaffairs.funds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civaffairs.core.HouseRules;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.rule.Term;
import org.junit.jupiter.api.Test;

class RuleFindingsTest {
    private static Set<String> declared() throws IllegalAccessException {
        Set<String> ids = new TreeSet<>();
        for (var type : HouseRules.classesOf("org.civaffairs.funds")) {
            if (!type.isAssignableTo(Rule.class) || type.isInterface()) {
                continue;
            }
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == Term.class && Modifier.isPublic(field.getModifiers())) {
                    ids.add(((Term) field.get(null)).id());
                }
            }
        }
        return ids.stream().filter(id -> id.matches("[A-Z_]+")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_samples_show_every_finding_that_a_rule_declares() throws IllegalAccessException {
        Set<String> shown =
                RuleFindings.all().stream().map(row -> row.code().id()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(declared(), shown);
        assertTrue(shown.contains("RECONCILIATION_DIFFERENCE") && shown.size() > 20, shown::toString);
    }

    @Test
    void a_finding_cites_its_own_clause_not_that_of_its_rule() {
        assertEquals(
                Set.of("C-126", "C-139"),
                RuleFindings.all().stream()
                        .filter(row -> row.rule().id().equals("annual-audit"))
                        .map(row -> row.citation().clause())
                        .collect(Collectors.toSet()));
    }
}
