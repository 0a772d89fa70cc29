package org.civaffairs.core.award;

import static org.civaffairs.core.award.AwardLevel.COUNTY;
import static org.civaffairs.core.award.AwardLevel.OTHER;
import static org.civaffairs.core.award.AwardLevel.TOWNSHIP;
import static org.civaffairs.core.award.Lists.advanced;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Bad facts are refused with all their problems, in the order of the properties. */
class AwardListFactsTest {
    private static String refusal(AwardListFacts.Builder bad) {
        return assertThrows(InvalidInputException.class, bad::build).getMessage();
    }

    @Test
    void awards_that_are_decided_need_a_standing_of_their_village_and_others_do_not() {
        String unknown = "must have a standing: give it, or take the award of an unknown village off the list, but is ";
        AwardListFacts.Builder bad = Lists.standings(AwardListFacts.builder().list(" "));
        bad.addNominations(advanced("V02", COUNTY)).addNominations(advanced("V01", COUNTY));
        bad.addNominations(new Nomination("V03 ", Honour.OTHER, OTHER));
        assertEquals(
                "award-list: list must not be blank; nominations[0].village " + unknown + "\"V02\""
                        + "; nominations[2].village must not begin or end with a space",
                refusal(bad));
        AwardListFacts.Builder others = AwardListFacts.builder().list("2010年度");
        others.addNominations(new Nomination("V03", Honour.OTHER, COUNTY), advanced("V03", OTHER));
        assertEquals(2, others.build().nominations().size());
    }

    @Test
    void an_entry_stands_once_on_a_list() {
        AwardListFacts.Builder bad = Lists.standings(AwardListFacts.builder().list("2010年度"));
        bad.addNominations(advanced("V01", COUNTY)).addNominations(advanced("V01", TOWNSHIP));
        bad.addNominations(advanced("V01", COUNTY));
        assertEquals(
                "award-list: nominations[2] must not be given twice but is V01 COUNTY ADVANCED_UNIT", refusal(bad));
    }

    @Test
    void other_honours_of_a_village_may_be_several() {
        AwardListFacts.Builder facts = Lists.standings(AwardListFacts.builder().list("2010年度"));
        for (int i = 0; i < 2; i++) {
            facts.addNominations(advanced("V01", OTHER)).addNominations(new Nomination("V01", Honour.OTHER, COUNTY));
        }
        assertEquals(4, facts.build().nominations().size());
    }

    @Test
    void a_village_has_one_standing_which_says_why() {
        AwardListFacts.Builder bad = AwardListFacts.builder().list("2010年度");
        bad.addStandings(VillageStanding.of("V01", Truth.YES)).addStandings(VillageStanding.of("V01", Truth.NO));
        bad.addStandings(new VillageStanding("V02", Truth.NO, List.of("C-41")));
        bad.addStandings(new VillageStanding("V03", Truth.UNKNOWN, List.of("C-42")));
        bad.addStandings(VillageStanding.barred(" ", "C-41", "C-40", "C-42", "C-43", "C-41"));
        String clause = " must be one of [C-41, C-42], which bar a village, but is ";
        assertEquals(
                "award-list: standings[0].clauses must name the clause by which the village is barred"
                        + "; standings[1].village must not be given twice but is \"V01\""
                        + "; standings[2].clauses must be empty where barred is not YES but is [C-41]"
                        + "; standings[3].clauses must be empty where barred is not YES but is [C-42]"
                        + "; standings[4].village must not be blank"
                        + "; standings[4].clauses[1]" + clause + "\"C-40\"; standings[4].clauses[3]" + clause
                        + "\"C-43\"; standings[4].clauses[4] must not be given twice but is \"C-41\"",
                refusal(bad));
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "award-list: nominations[0].size is not a property, use one of [village, honour, level]"
                            + "; nominations[0].village is missing or null: give it, unknown is not zero"
                            + "; nominations[0].honour must be one of ADVANCED_UNIT, OTHER but is \"文明\""
                            + "; nominations[0].level must be one of COUNTY, TOWNSHIP, OTHER but is 1"
                            + "; standings[0].size is not a property, use one of [village, barred, clauses]"
                            + "; standings[0].village must be a text in quotes but is a number"
                            + "; standings[0].barred must be one of YES, NO, UNKNOWN but is true"
                            + "; standings[0].clauses[0] must be a text in quotes but is a number",
                    mapper.refusal(
                            "{\"list\":\"2010年度\",\"nominations\":[{\"honour\":\"文明\",\"level\":1,\"size\":2}],"
                                    + "\"standings\":[{\"village\":7,\"barred\":true,\"clauses\":[41],\"size\":2}]}",
                            AwardListFacts.class));
        }
    }

    @Test
    void the_example_of_the_documentation_is_written_as_it_is_read() {
        String json = "{\"list\":\"2010年度\",\"nominations\":[{\"village\":\"V07\",\"honour\":\"ADVANCED_UNIT\","
                + "\"level\":\"COUNTY\"}],\"standings\":[{\"village\":\"V07\",\"barred\":\"YES\",\"clauses\":[\"C-41\"]}]}";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(json, mapper.write(mapper.read(json, AwardListFacts.class)));
        }
    }

    @Test
    void a_value_in_json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "award-list value: refused[0].size is not a property, use one of [village, level, clauses]"
                            + "; refused[0].village is missing or null: give it, unknown is not zero"
                            + "; refused[0].level must be one of COUNTY, TOWNSHIP, OTHER but is \"X\""
                            + "; refused[0].clauses is missing or null: give it, unknown is not zero"
                            + "; cleared[0].size is not a property, use one of [village, level]"
                            + "; cleared[0].village is missing or null: give it, unknown is not zero"
                            + "; cleared[0].level is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"clean\":\"NO\",\"refused\":[{\"level\":\"X\",\"size\":1}],\"uncertain\":[],"
                                    + "\"cleared\":[{\"size\":1}],\"undecided\":[]}",
                            AwardListReview.class));
        }
    }
}
