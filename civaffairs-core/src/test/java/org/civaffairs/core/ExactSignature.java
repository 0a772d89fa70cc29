package org.civaffairs.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Neither float nor double, boxed, listed or otherwise, where callers of a public class can see it. */
final class ExactSignature extends ArchCondition<JavaMember> {
    private static final Set<String> INEXACT = Set.of(
            "float",
            "double",
            "java.lang.Float",
            "java.lang.Double",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream",
            "java.util.function.ToDoubleFunction");

    ExactSignature() {
        super("have exact signatures");
    }

    @Override
    public void check(JavaMember member, ConditionEvents events) {
        Set<JavaModifier> modifiers = member.getModifiers();
        boolean seen = member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
        if (seen && member.getAllInvolvedRawTypes().stream().anyMatch(ExactSignature::isInexact)) {
            events.add(SimpleConditionEvent.violated(member, member.getDescription() + " is not exact"));
        }
    }

    private static boolean isInexact(JavaClass type) {
        return INEXACT.contains(type.getBaseComponentType().getName());
    }
}
