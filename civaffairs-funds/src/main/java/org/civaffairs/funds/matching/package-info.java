/**
 * The township matching fund (乡镇配套经费) of at least 2 % (C-83), and whether funds for civil-affairs staff have arrived
 * (C-84).
 *
 * <p>{@link org.civaffairs.funds.matching.MatchingFacts} → {@link org.civaffairs.funds.matching.Matching}, and
 * {@link org.civaffairs.funds.matching.FundsInPlaceFacts} → {@link org.civaffairs.funds.matching.FundsInPlace}.
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
package org.civaffairs.funds.matching;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
