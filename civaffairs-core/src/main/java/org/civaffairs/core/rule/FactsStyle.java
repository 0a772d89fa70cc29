package org.civaffairs.core.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How builders of facts are generated, for those who write a rule: package-private implementations, strict builders, plain
 * JDK collections. It leaves no trace in class files, so that users compile without the generator's annotations.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        strictBuilder = true,
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        allowedClasspathAnnotations = {Override.class},
        jacksonIntegration = false,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        defaults = @Value.Immutable(copy = false))
public @interface FactsStyle {}
