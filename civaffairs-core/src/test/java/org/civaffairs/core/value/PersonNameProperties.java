package org.civaffairs.core.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonNameProperties {
    /** Characters of one and of two chars. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.integers()
                .between(0x4E00, 0x9FFF)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> list.stream()
                        .map(c -> Character.toString(c % 3 == 0 ? 0x20000 + c : c))
                        .collect(Collectors.joining()));
    }

    @Property
    void no_more_than_the_first_character_and_two_stars_are_printed(@ForAll("names") String full) {
        int[] characters = full.codePoints().toArray();
        String masked = PersonName.parse(full).toString();
        String stars = masked.substring(masked.indexOf('*'));
        assertEquals(characters.length == 1 ? "*" : Character.toString(characters[0]) + stars, masked);
        assertEquals(characters.length <= 2 ? "*" : "**", stars);
    }

    @Property
    void a_name_reads_back_from_its_full_form(@ForAll("names") String full) {
        assertEquals(full, PersonName.parse(full).full());
        assertEquals(
                PersonName.parse(full), PersonName.parse(PersonName.parse(full).full()));
    }
}
