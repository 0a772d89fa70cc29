package org.civaffairs.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civaffairs.core.rule.Policy;

/** A list PARAMETERS and the factories under(policy, day) and inForceOn(day), public and static. */
final class RuleShape extends ArchCondition<JavaClass> {
    RuleShape() {
        super("have the shape of a rule");
    }

    @Override
    public void check(JavaClass rule, ConditionEvents events) {
        boolean parameters = rule.tryGetField("PARAMETERS")
                .filter(RuleShape::isPublicStatic)
                .filter(field -> field.getRawType().isEquivalentTo(List.class))
                .isPresent();
        require(parameters, rule, "a public static List PARAMETERS", events);
        require(makes(rule, "under", Policy.class, LocalDate.class), rule, "under(Policy, LocalDate)", events);
        require(makes(rule, "inForceOn", LocalDate.class), rule, "inForceOn(LocalDate)", events);
    }

    private static boolean makes(JavaClass rule, String name, Class<?>... arguments) {
        Optional<JavaMethod> factory = rule.tryGetMethod(name, arguments);
        return factory.filter(RuleShape::isPublicStatic)
                .filter(method -> method.getRawReturnType().equals(rule))
                .isPresent();
    }

    private static boolean isPublicStatic(JavaMember member) {
        return member.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC));
    }

    private static void require(boolean holds, JavaClass rule, String what, ConditionEvents events) {
        if (!holds) {
            events.add(SimpleConditionEvent.violated(rule, rule.getName() + " has no " + what));
        }
    }
}
