package org.civaffairs.core.award;

import static org.civaffairs.core.award.AwardLevel.COUNTY;
import static org.civaffairs.core.award.AwardLevel.OTHER;
import static org.civaffairs.core.award.AwardLevel.TOWNSHIP;
import static org.civaffairs.core.award.Lists.advanced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catalogue C-44: county and township, a provincial honour is not decided; C-45: V07 barred, reject the list. */
class AwardListRuleTest {
    private static final AwardListRule RULE = AwardListRule.inForceOn(Townships.DAY);

    @Test
    void a_barred_village_is_refused_with_its_clause_and_the_list_is_rejected() {
        assertEquals(
                "[VIOLATION BARRED_VILLAGE_NOMINATED V07: YES of NO, difference V07 COUNTY [C-41] [C-44],"
                        + " VIOLATION BARRED_VILLAGE_NOMINATED V08: YES of NO, difference V08 TOWNSHIP [C-41, C-42] [C-44],"
                        + " DEFICIENCY AWARD_LIST_REJECTED 2010年度: 2 of 0, difference 2 [C-45]]",
                RULE.assess(Lists.of("V07 COUNTY", "V01 COUNTY", "V08 TOWNSHIP"))
                        .findings()
                        .toString());
    }

    @Test
    void every_entry_lands_on_one_heap_in_the_order_of_the_list() {
        AwardListFacts.Builder facts = Lists.standings(AwardListFacts.builder().list("2010年度"));
        facts.addNominations(advanced("V09", COUNTY)).addNominations(advanced("V07", TOWNSHIP));
        facts.addNominations(advanced("V01", TOWNSHIP)).addNominations(advanced("V07", COUNTY));
        facts.addNominations(advanced("V07", OTHER)).addNominations(advanced("V01", COUNTY));
        facts.addNominations(new Nomination("V07", Honour.OTHER, COUNTY));
        assertEquals(
                new AwardListReview(
                        Truth.NO,
                        List.of(
                                new RefusedAward("V07", TOWNSHIP, List.of("C-41")),
                                new RefusedAward("V07", COUNTY, List.of("C-41"))),
                        List.of(advanced("V09", COUNTY)),
                        List.of(new AdvancedVillage("V01", TOWNSHIP), new AdvancedVillage("V01", COUNTY)),
                        List.of(advanced("V07", OTHER), new Nomination("V07", Honour.OTHER, COUNTY))),
                RULE.assess(facts.build()).value());
    }

    @Test
    void a_list_is_clean_only_if_all_are_known() {
        assertEquals(Truth.YES, RULE.assess(Lists.of("V01 COUNTY")).value().clean());
        assertEquals(Truth.YES, RULE.assess(Lists.of()).value().clean());
        assertEquals(Truth.YES, RULE.assess(Lists.of("V07 OTHER")).value().clean());
        assertEquals(
                Truth.UNKNOWN,
                RULE.assess(Lists.of("V01 COUNTY", "V09 COUNTY")).value().clean());
        assertEquals(
                Truth.NO,
                RULE.assess(Lists.of("V07 COUNTY", "V09 COUNTY")).value().clean());
    }

    @Test
    void nothing_is_found_where_nobody_is_known_to_be_barred() {
        assertEquals(
                List.of(),
                RULE.assess(Lists.of("V01 COUNTY", "V09 TOWNSHIP", "V07 OTHER")).findings());
    }

    @Test
    void the_derivation_lists_the_nominations_and_the_heaps() {
        assertEquals(
                "[nominations = [V01 COUNTY ADVANCED_UNIT, V07 COUNTY ADVANCED_UNIT, V09 TOWNSHIP ADVANCED_UNIT, V07 OTHER"
                        + " ADVANCED_UNIT], refused = [V07 COUNTY [C-41]], uncertain = [V09 TOWNSHIP ADVANCED_UNIT],"
                        + " cleared = [V01 COUNTY], undecided = [V07 OTHER ADVANCED_UNIT], clean = NO]",
                RULE.assess(Lists.of("V01 COUNTY", "V07 COUNTY", "V09 TOWNSHIP", "V07 OTHER"))
                        .steps()
                        .toString());
        assertEquals("award-list []", RULE.toString());
    }

    @Test
    void both_measures_count_their_own_heap() {
        AwardListReview value =
                RULE.assess(Lists.of("V07 COUNTY", "V08 COUNTY", "V09 COUNTY")).value();
        assertEquals(2, AwardListRule.BY_REFUSED.of().applyAsLong(value));
        assertEquals(1, AwardListRule.BY_UNCERTAIN.of().applyAsLong(value));
    }

    @Test
    void entries_have_words() {
        assertEquals(
                Text.of("V07 县级文明建设先进单位", "V07 county civilised construction advanced unit"),
                advanced("V07", COUNTY).label());
        assertEquals(
                Text.of("V07 其他级别其他荣誉", "V07 another level another honour"),
                new Nomination("V07", Honour.OTHER, OTHER).label());
        assertEquals(Text.of("V01 乡镇级", "V01 township"), new AdvancedVillage("V01", TOWNSHIP).label());
        assertEquals(
                Text.of("V07 县级 [C-41]", "V07 county [C-41]"),
                new RefusedAward("V07", COUNTY, List.of("C-41")).label());
    }

    @Test
    void values_keep_their_own_lists() {
        List<String> clauses = new ArrayList<>(List.of("C-41"));
        RefusedAward refused = new RefusedAward("V07", COUNTY, clauses);
        VillageStanding standing = new VillageStanding("V07", Truth.YES, clauses);
        List<RefusedAward> all = new ArrayList<>(List.of(refused));
        List<Nomination> some = new ArrayList<>(List.of(advanced("V09", COUNTY)));
        List<AdvancedVillage> named = new ArrayList<>(List.of(new AdvancedVillage("V01", COUNTY)));
        AwardListReview value = new AwardListReview(Truth.NO, all, some, named, some);
        clauses.clear();
        all.clear();
        some.clear();
        named.clear();
        assertEquals(List.of("C-41"), refused.clauses());
        assertEquals(List.of("C-41"), standing.clauses());
        assertEquals(1, value.refused().size());
        assertEquals(1, value.uncertain().size());
        assertEquals(1, value.cleared().size());
        assertEquals(1, value.undecided().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-12-31", "2011-01-01"})
    void outside_2010_there_is_no_rule(LocalDate day) {
        assertEquals(
                "policy on " + day
                        + ": C-44 is in force from 2010-01-01 to 2010-12-31, not that day; to go on assuming"
                        + " it see Policy.extendedTo",
                assertThrows(InvalidInputException.class, () -> AwardListRule.inForceOn(day))
                        .getMessage());
    }
}
