package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.DAY;
import static org.civaffairs.core.award.Townships.leader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-34 and C-35. */
class ResponsibleLeaderRuleTest {
    private static final ResponsibleLeaderRule RULE = ResponsibleLeaderRule.inForceOn(DAY);

    @ParameterizedTest
    @CsvSource({
        "PRINCIPAL_LEADER, YES", // the catalogue's example: 党委书记
        "LEADER_IN_CHARGE, YES",
        "OTHER, NO", // the catalogue's example: 武装部长 not in charge
        "VACANT, NO"
    })
    void the_principal_leader_or_the_one_in_charge_must_answer(LeaderRole role, Truth right) {
        assertEquals(
                new ResponsibleLeader(right, Truth.YES),
                RULE.assess(leader(Optional.of(role), Truth.YES)).value());
        assertEquals(
                right == Truth.YES ? 0 : 1,
                RULE.assess(leader(Optional.of(role), Truth.YES)).findings().size());
    }

    @Test
    void a_finding_says_who_answers_instead() {
        assertEquals(
                "[VIOLATION RESPONSIBLE_LEADER_MISSING 柏市镇: NO of YES, difference OTHER [C-34],"
                        + " DEFICIENCY RESPONSIBLE_OFFICE_MISSING 柏市镇: NO of YES, difference 1 [C-35]]",
                RULE.assess(leader(Optional.of(LeaderRole.OTHER), Truth.NO))
                        .findings()
                        .toString());
    }

    @Test
    void what_is_wrong_is_found_whatever_else_is_unknown() {
        assertEquals(
                "responsible-leader on 2010-12-31: ResponsibleLeader[leader=UNKNOWN, office=NO]"
                        + " [DEFICIENCY RESPONSIBLE_OFFICE_MISSING 柏市镇: NO of YES, difference 1 [C-35]]",
                RULE.assess(leader(Optional.empty(), Truth.NO)).toString());
        assertEquals(
                "responsible-leader on 2010-12-31: ResponsibleLeader[leader=NO, office=UNKNOWN]"
                        + " [VIOLATION RESPONSIBLE_LEADER_MISSING 柏市镇: NO of YES, difference VACANT [C-34]]",
                RULE.assess(leader(Optional.of(LeaderRole.VACANT), Truth.UNKNOWN))
                        .toString());
    }

    @Test
    void what_nobody_knows_cannot_be_certified() {
        String head = "responsible-leader on 2010-12-31: undetermined, unknown ";
        assertEquals(
                head + "[role, officeAssigned]",
                RULE.assess(leader(Optional.empty(), Truth.UNKNOWN)).toString());
        assertEquals(
                head + "[role]",
                RULE.assess(leader(Optional.empty(), Truth.YES)).toString());
        assertEquals(
                head + "[officeAssigned]",
                RULE.assess(leader(Optional.of(LeaderRole.LEADER_IN_CHARGE), Truth.UNKNOWN))
                        .toString());
    }

    @Test
    void the_derivation_lists_role_and_post() {
        ResponsibleLeaderFacts.Builder facts = ResponsibleLeaderFacts.builder().township("柏市镇");
        facts.role(LeaderRole.OTHER).post("武装部长").officeAssigned(Truth.YES);
        assertEquals(
                "[role = OTHER, post = 武装部长, leader = NO, officeAssigned = YES, office = YES]",
                RULE.assess(facts.build()).steps().toString());
        assertEquals(
                "[leader = UNKNOWN, officeAssigned = NO, office = NO]",
                RULE.assess(leader(Optional.empty(), Truth.NO)).steps().toString());
        assertEquals("responsible-leader []", RULE.toString());
    }

    @Test
    void both_measures_look_at_their_own_component() {
        ResponsibleLeader one = new ResponsibleLeader(Truth.YES, Truth.NO);
        ResponsibleLeader other = new ResponsibleLeader(Truth.UNKNOWN, Truth.YES);
        assertEquals(1, ResponsibleLeaderRule.BY_LEADER.of().applyAsLong(one));
        assertEquals(0, ResponsibleLeaderRule.BY_LEADER.of().applyAsLong(other));
        assertEquals(0, ResponsibleLeaderRule.BY_OFFICE.of().applyAsLong(one));
        assertEquals(1, ResponsibleLeaderRule.BY_OFFICE.of().applyAsLong(other));
    }

    @Test
    void bad_facts_are_refused_together() {
        ResponsibleLeaderFacts.Builder vacant = ResponsibleLeaderFacts.builder().township(" ");
        vacant.role(LeaderRole.VACANT).post("武装部长 ").officeAssigned(Truth.YES);
        assertEquals(
                "responsible-leader: township must not be blank; post must not begin or end with a space"
                        + "; post must not be given where role is VACANT but is \"武装部长 \"",
                assertThrows(InvalidInputException.class, vacant::build).getMessage());
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "responsible-leader: township is missing or null: give it, unknown is not zero; role must be one of"
                            + " PRINCIPAL_LEADER, LEADER_IN_CHARGE, OTHER, VACANT but is \"武装部长\"; post must be a text in"
                            + " quotes but is a number; officeAssigned must be one of YES, NO, UNKNOWN but is true",
                    mapper.refusal(
                            "{\"role\":\"武装部长\",\"post\":1,\"officeAssigned\":true}", ResponsibleLeaderFacts.class));
        }
    }

    @Test
    void roles_have_words() {
        assertEquals(
                List.of("主要领导", "主管民政工作的领导", "其他人员", "空缺"),
                Stream.of(LeaderRole.values()).map(role -> role.label().zh()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-34 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> ResponsibleLeaderRule.inForceOn(day))
                        .getMessage());
    }
}
