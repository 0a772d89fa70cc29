/**
 * Staff of the townships' civil-affairs offices: one officer for 10,000 people (C-82), and whether staff and funds
 * together are what the plan asks for (C-81).
 *
 * <p>{@link org.civaffairs.core.staffing.StaffingFacts} → {@link org.civaffairs.core.staffing.Staffing}, and
 * {@link org.civaffairs.core.staffing.CapacityFacts} → {@link org.civaffairs.core.staffing.Capacity}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        strictBuilder = true,
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {Override.class},
        jacksonIntegration = false,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        defaults = @Value.Immutable(copy = false))
package org.civaffairs.core.staffing;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
