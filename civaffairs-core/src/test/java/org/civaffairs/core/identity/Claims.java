package org.civaffairs.core.identity;

import java.time.LocalDate;
import org.civaffairs.core.value.DivisionLevel;

/** Texts and what they are said to be. */
final class Claims {
    /** A day of no plan. */
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Claims() {}

    static IdentityFacts claim(String text) {
        return IdentityFacts.builder().text(ClaimedCode.parse(text)).build();
    }

    static IdentityFacts claim(String text, IdentityKind kind) {
        return IdentityFacts.builder().text(ClaimedCode.parse(text)).kind(kind).build();
    }

    static IdentityFacts claim(String text, DivisionLevel level) {
        return IdentityFacts.builder()
                .text(ClaimedCode.parse(text))
                .kind(IdentityKind.DIVISION)
                .level(level)
                .build();
    }
}
