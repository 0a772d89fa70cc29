package org.civaffairs.funds.oversight;

import static org.civaffairs.funds.oversight.Counties.DAY;
import static org.civaffairs.funds.oversight.Counties.inspections;
import static org.civaffairs.funds.oversight.SpecialMoney.DIBAO;
import static org.civaffairs.funds.oversight.SpecialMoney.OTHER;
import static org.civaffairs.funds.oversight.SpecialMoney.PENSIONS;
import static org.civaffairs.funds.oversight.SpecialMoney.RELIEF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Assessment;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogue C-125 and C-141: the fifth system was put to use. The plan names the money of three sections, and "others". */
class SpecialInspectionsRuleTest {
    private static final SpecialInspectionsRule RULE = SpecialInspectionsRule.inForceOn(DAY);
    private static final SpecialInspectionsRule ANY = SpecialInspectionsRule.under(
            Policy.planned().reading(SpecialInspectionsRule.SCOPE, InspectionScope.ANY), DAY);

    @Test
    void each_named_money_was_inspected_by_both() {
        Assessment<SpecialInspections> all = RULE.assess(inspections(
                "2010-12-31", "10-08 PENSIONS YYN", "03-16 DIBAO YYY", "09-01 RELIEF YY?", "09-02 OTHER YYY"));
        assertEquals(new SpecialInspections(4, List.of(DIBAO, RELIEF, PENSIONS, OTHER), List.of(), 0, 2), all.value());
        assertFalse(all.hasFindings());
    }

    @Test
    void money_that_was_not_inspected_is_missing_when_the_year_is_over_and_open_before() {
        String[] two = {"03-16 DIBAO YYY", "09-01 RELIEF YYY"};
        SpecialInspections value = new SpecialInspections(2, List.of(DIBAO, RELIEF), List.of(PENSIONS), 0, 2);
        Assessment<SpecialInspections> over = RULE.assess(inspections("2010-12-31", two));
        assertEquals(value, over.value());
        assertEquals(
                "[DEFICIENCY INSPECTION_MISSING 攸县: NO of YES, difference PENSIONS [C-141]]",
                over.findings().toString());
        assertEquals("五是嚴格專項資金檢查制度", over.findings().get(0).citation().quote());
        Assessment<SpecialInspections> before = RULE.assess(inspections("2010-12-30", two));
        assertEquals(value, before.value());
        assertFalse(before.hasFindings());
    }

    @Test
    void other_money_is_counted_and_never_asked_for() {
        Assessment<SpecialInspections> other = RULE.assess(inspections("2010-12-31", "05-05 OTHER YYY"));
        assertEquals(new SpecialInspections(1, List.of(OTHER), List.of(DIBAO, RELIEF, PENSIONS), 0, 1), other.value());
        assertEquals(3, other.findings().size());
        assertEquals(List.of(DIBAO, RELIEF, PENSIONS), SpecialMoney.named());
        assertFalse(OTHER.isNamed());
    }

    @Test
    void nothing_at_all_is_missing_under_both_readings() {
        assertEquals(
                "[DEFICIENCY INSPECTION_MISSING 攸县: NO of YES, difference DIBAO [C-141],"
                        + " DEFICIENCY INSPECTION_MISSING 攸县: NO of YES, difference RELIEF [C-141],"
                        + " DEFICIENCY INSPECTION_MISSING 攸县: NO of YES, difference PENSIONS [C-141]]",
                RULE.assess(inspections("2010-12-31")).findings().toString());
        assertEquals(
                "[DEFICIENCY INSPECTION_MISSING 攸县: NO of YES, difference [DIBAO, RELIEF, PENSIONS] [C-141]]",
                ANY.assess(inspections("2010-12-31")).findings().toString());
        assertFalse(ANY.assess(inspections("2010-12-30")).hasFindings());
    }

    @Test
    void one_inspection_of_any_money_is_enough_under_the_other_reading() {
        Assessment<SpecialInspections> other = ANY.assess(inspections("2010-12-31", "05-05 OTHER YYN"));
        assertFalse(other.hasFindings());
        assertEquals(List.of(DIBAO, RELIEF, PENSIONS), other.value().uncovered());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YNY | 1 | [DEFICIENCY INSPECTION_NOT_JOINT 攸县 2010-03-16: NO of YES, difference SECTION [C-125]]",
                "N?N | 1 | [DEFICIENCY INSPECTION_NOT_JOINT 攸县 2010-03-16: NO of YES, difference AUDIT_ROOM [C-125]]",
                "NNY | 1 | [DEFICIENCY INSPECTION_NOT_JOINT 攸县 2010-03-16: NO of YES, difference AUDIT_ROOM [C-125],"
                        + " DEFICIENCY INSPECTION_NOT_JOINT 攸县 2010-03-16: NO of YES, difference SECTION [C-125]]",
                "YYN | 0 | []"
            })
    void audit_room_and_section_inspect_together(String truths, long alone, String findings) {
        Assessment<SpecialInspections> one = RULE.assess(inspections("2010-06-30", "03-16 DIBAO " + truths));
        assertEquals(findings, one.findings().toString());
        assertEquals(alone, one.value().alone());
    }

    @ParameterizedTest
    @CsvSource({"?YY, ?YN, [auditRoom]", "Y?Y, YYY, [section]", "Y?N, ?YN, '[auditRoom, section]'"})
    void that_all_were_joint_can_be_said_only_when_all_is_known(String first, String second, String unknown) {
        Assessment<SpecialInspections> two =
                RULE.assess(inspections("2010-06-30", "02-01 DIBAO " + first, "03-16 DIBAO " + second));
        assertFalse(two.isDetermined());
        assertEquals(unknown, two.unknown().toString());
    }

    @Test
    void whether_there_is_a_report_need_not_be_known() {
        Assessment<SpecialInspections> one = RULE.assess(inspections("2010-06-30", "02-01 DIBAO YY?"));
        assertEquals(0, one.value().reported());
        assertFalse(one.hasFindings());
    }

    @Test
    void the_facts_must_be_of_the_rules_year() {
        SpecialInspectionsFacts before = SpecialInspectionsFacts.builder()
                .county("攸县")
                .through(LocalDate.of(2009, 12, 31))
                .build();
        assertEquals(
                "special-inspections: through must be in 2010, of which the rule is, but is 2009-12-31",
                assertThrows(InvalidInputException.class, () -> RULE.assess(before))
                        .getMessage());
        assertThrows(InvalidInputException.class, () -> SpecialInspectionsRule.inForceOn(LocalDate.of(2011, 1, 1)));
    }

    @Test
    void both_measures_look_at_their_own_component_and_the_steps_say_what_was_read() {
        SpecialInspectionsFacts facts = inspections("2010-06-30", "02-01 DIBAO YYY");
        SpecialInspections value = RULE.assess(facts).value();
        assertEquals(1, SpecialInspectionsRule.BY_COVERED.of().applyAsLong(value));
        assertEquals(2, SpecialInspectionsRule.BY_UNCOVERED.of().applyAsLong(value));
        assertEquals(
                "[held = 1, funds.inspection.scope = EACH_NAMED, covered = [DIBAO], uncovered = [RELIEF, PENSIONS],"
                        + " alone = 0, reported = 1]",
                RULE.assess(facts).steps().toString());
        assertEquals(
                "special-inspections [funds.inspection.scope = EACH_NAMED (INTERPRETED, C-125): the plan names the"
                        + " sections that take part and does not say that the money of each is inspected]",
                RULE.toString());
    }
}
