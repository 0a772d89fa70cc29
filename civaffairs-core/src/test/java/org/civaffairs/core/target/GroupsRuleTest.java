package org.civaffairs.core.target;

import static org.civaffairs.core.target.Sample.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-15: the groups. Facts are written in the order poor, entitled, disabled, unsupported, orphan. */
class GroupsRuleTest {
    private static final GroupsRule RULE = GroupsRule.inForceOn(DAY);

    static GroupsFacts person(Integer age, String facts, String... others) {
        GroupsFacts.Builder person = GroupsFacts.builder().township("柏市镇").person(PersonName.parse("欧阳修"));
        if (age != null) {
            person.age(age);
        }
        return person.poor(truth(facts, 0))
                .entitled(truth(facts, 1))
                .disabled(truth(facts, 2))
                .unsupported(truth(facts, 3))
                .orphan(truth(facts, 4))
                .addOthers(others)
                .build();
    }

    private static Truth truth(String facts, int at) {
        return switch (facts.charAt(at)) {
            case 'Y' -> Truth.YES;
            case 'N' -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9  | NNNYY | [ORPHAN] | []", // the catalogue's example
                "17 | NNNNY | [ORPHAN] | []",
                "18 | NNNNY | [] | []",
                "59 | NNNYN | [] | []",
                "60 | NNNYN | [LONE_OLD] | []",
                "60 | NNNNN | [] | []", // old with support
                "30 | NNYYN | [LONE_DISABLED] | []",
                "30 | NNYNN | [] | []",
                "70 | YYYYN | [POOR, ENTITLED, LONE_OLD, LONE_DISABLED] | []",
                "70 | YNNUN | [POOR] | [LONE_OLD]",
                "   | NYNYY | [ENTITLED] | [LONE_OLD, ORPHAN]",
                "9  | UUUYY | [ORPHAN] | [POOR, ENTITLED, LONE_DISABLED]"
            })
    void a_person_belongs_to_the_groups_whose_conditions_all_hold(
            Integer age, String facts, String groups, String open) {
        Groups value = RULE.assess(person(age, facts)).value();
        assertEquals(groups, value.groups().toString());
        assertEquals(open, value.open().toString());
        assertEquals(List.of(), value.others());
        assertEquals(groups.equals("[]") ? 0 : 1, GroupsRule.BY_NAMED.of().applyAsLong(value));
    }

    @Test
    void the_list_is_open() {
        Assessment<Groups> assessed = RULE.assess(person(30, "NNNNN", "流浪乞讨"));
        assertEquals(new Groups(List.of(SpecialGroup.OTHER), List.of("流浪乞讨"), List.of()), assessed.value());
        assertEquals(List.of(), assessed.findings());
        assertEquals(
                "[age = 30, target.old-age = 60, target.adult-age = 18, poor = NO, entitled = NO, disabled = NO,"
                        + " unsupported = NO, orphan = NO, groups = [OTHER], others = [流浪乞讨], open = []]",
                assessed.steps().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "   | UUUUU | [age, poor, entitled, disabled, unsupported, orphan]",
                "70 | NNNUN | [unsupported]",
                "30 | NNYUN | [unsupported]",
                "30 | NNUYN | [disabled]",
                "9  | NNUNU | [orphan]", // with support, no disability can make a lone person
                "   | NNNNY | [age]",
                "   | NNNYN | [age]",
                "   | UNUNN | [poor]",
                "   | NUNNN | [entitled]"
            })
    void where_no_group_is_known_and_one_is_open_the_facts_it_needs_are_named(
            Integer age, String facts, String unknown) {
        assertEquals(
                "groups on 2010-06-01: undetermined, unknown " + unknown,
                RULE.assess(person(age, facts)).toString());
    }

    @Test
    void where_no_group_is_open_and_none_is_known_there_is_none() {
        assertEquals(
                new Groups(List.of(), List.of(), List.of()),
                RULE.assess(person(30, "NNNUN")).value());
    }

    @Test
    void both_ages_are_our_reading() {
        assertEquals(
                "groups [target.old-age = 60 (ADOPTED, Art. 2): the plan gives no age; 60 as in the law on the rights of"
                        + " the elderly then in force, target.adult-age = 18 (ADOPTED, Art. 2): the plan gives no age;"
                        + " below 18 as in the law on the protection of minors then in force]",
                RULE.toString());
    }

    @Test
    void bad_facts_are_refused_with_all_that_is_wrong() {
        assertEquals(
                "groups: age must be from 0 to 150 years but is 151; others[0] must not be blank"
                        + "; others[2] must not be given twice but is \"a\"",
                assertThrows(InvalidInputException.class, () -> person(151, "NNNNN", " ", "a", "a"))
                        .getMessage());
        assertThrows(InvalidInputException.class, () -> person(-1, "NNNNN"));
        assertEquals(150, person(150, "NNNNN").age().getAsInt());
        assertEquals(0, person(0, "NNNNN").age().getAsInt());
        for (StrictMapper mapper : StrictMapper.both()) {
            String json = mapper.write(person(9, "NNNYY")).replace("\"柏市镇\"", "\" \"");
            assertEquals("groups: township must not be blank", mapper.refusal(json, GroupsFacts.class));
        }
    }
}
