package org.civaffairs.core.transparency;

import static org.civaffairs.core.transparency.Schemes.HUNDRED;
import static org.civaffairs.core.transparency.Schemes.evidence;
import static org.civaffairs.core.transparency.Schemes.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemes and facts as JSON, strictly. */
class TransparencyJsonTest {
    private static final String SCHEME = StrictMapper.JACKSON_3.write(HUNDRED);
    private static final String FACTS = StrictMapper.JACKSON_3.write(facts(evidence("3+4 - 4/5 ? 1")));

    private static void refused(String json, Class<?> type, String message) {
        StrictMapper.both().forEach(mapper -> assertEquals(message, mapper.refusal(json, type)));
    }

    private static String replaced(String json, String part, String instead) {
        assertTrue(json.contains(part), json);
        return json.replace(part, instead);
    }

    @Test
    void a_scheme_is_written_as_people_write_one() {
        new JsonForm<>(ScoringScheme.class, List.of(HUNDRED)).check();
        assertTrue(
                SCHEME.startsWith("{\"name\":{\"zh\":\"样本细则\",\"en\":\"sample scheme\"},\"fullMark\":\"100\","
                        + "\"bonusCap\":\"3\",\"groups\":[{\"id\":\"all\",\"name\":{\"zh\":\"全部\",\"en\":\"all\"},"
                        + "\"criteria\":[{\"id\":\"gk-1\",\"name\":{\"zh\":\"指标gk-1\",\"en\":\"criterion gk-1\"},"
                        + "\"points\":\"20\",\"rights\":[\"RIGHT_TO_KNOW\"],\"deductions\":[{\"shape\":"
                        + "\"EACH_MONTH_LATE\",\"each\":\"5\"},{\"shape\":\"EACH_MISS\",\"each\":\"2\"}],"
                        + "\"notApplicable\":\"REFUSE\",\"ballotExecution\":false}"),
                SCHEME);
        assertTrue(SCHEME.contains("{\"shape\":\"ALL_OR_NOTHING\"}"), SCHEME);
        assertTrue(
                SCHEME.contains("{\"shape\":\"EACH_STEP_SHORT\",\"each\":\"0.5\",\"target\":\"90%\",\"step\":\"1%\","
                        + "\"part\":\"COUNTS\"}"),
                SCHEME);
        assertTrue(SCHEME.contains("\"of\":\"COUNT\",\"rows\":[{\"from\":0,\"lost\":\"10\"}"), SCHEME);
        assertTrue(SCHEME.contains("{\"shape\":\"CAPPED_BONUS\",\"each\":\"1.6\",\"cap\":\"4\"}"), SCHEME);
        assertTrue(
                SCHEME.contains("{\"grade\":{\"id\":\"fail\",\"name\":{\"zh\":\"不合格\",\"en\":\"fail\"}},"
                        + "\"from\":\"0\",\"to\":\"60\"}"),
                SCHEME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "points":"20"            | "points":20               | groups[0].criteria[0].points must be a text in quotes but is a number; groups[0].criteria[3].points must be a text in quotes but is a number
            "points":"30","rights":["DECISION"] | "points":"NaN","rights":["DECISION"] | groups[0].criteria[1].points cannot be read: points: text must look like 20 or 1.6 (digits, a point, at most three decimals) but is "NaN"
            "points":"30","rights":["DECISION"] | "points":"-30","rights":["DECISION"] | groups[0].criteria[1].points cannot be read: points: text must look like 20 or 1.6 (digits, a point, at most three decimals) but is "-30"
            "each":"5"               | "each":"5","color":1      | groups[0].criteria[0].deductions[0].color is not a property, use one of [shape, each]
            {"shape":"ALL_OR_NOTHING"} | {"shape":"ALL_OR_NOTHING","each":"1"} | groups[0].criteria[1].deductions[0].each is not a property, use one of [shape]
            "shape":"ALL_OR_NOTHING" | "shape":"ALL"             | groups[0].criteria[1].deductions[0].shape must be one of ALL_OR_NOTHING, EACH_MISS, EACH_STEP_SHORT, EACH_MONTH_LATE, BAND_TABLE, CAPPED_BONUS but is "ALL"
            "step":"1%"              | "step":0.01               | groups[0].criteria[2].deductions[0].step must be a text in quotes but is a number
            "part":"COUNTS"          | "parts":"COUNTS"          | groups[0].criteria[2].deductions[0].parts is not a property, use one of [shape, each, target, step, part]; groups[0].criteria[2].deductions[0].part is missing or null: give it, unknown is not zero
            {"from":2,               | {"from":-2,               | groups[0].criteria[3].deductions[0].rows[1].from must not be negative but is -2
            "cap":"4"                | "most":"4"                | groups[0].criteria[4].deductions[0].most is not a property, use one of [shape, each, cap]; groups[0].criteria[4].deductions[0].cap is missing or null: give it, unknown is not zero
            "id":"fail"              | "id":"fail","x":1         | grades[0].grade.x is not a property, use one of [id, name]
            "zh":"不合格",           | "zh":"",                  | grades[0].grade.name.zh must not be blank
            "en":"sample scheme"     | "en":"s","fr":"t"         | name.fr is not a property, use one of [zh, en]
            "of":"COUNT"             | "of":"COUNT","up":1       | groups[0].criteria[3].deductions[0].up is not a property, use one of [shape, of, rows]
            "lost":"10"              | "lost":"10","up":1        | groups[0].criteria[3].deductions[0].rows[0].up is not a property, use one of [from, lost]
            "to":"60"                | "to":"60","up":1          | grades[0].up is not a property, use one of [grade, from, to]
            "ballotExecution":true   | "ballotExecution":"yes"   | groups[0].criteria[1].ballotExecution must be true or false, without quotes, but is "yes"
            "rights":["DECISION"]    | "rights":["VETO"]         | groups[0].criteria[1].rights[0] must be one of RIGHT_TO_KNOW, PARTICIPATION, DECISION, SUPERVISION but is "VETO"
            """)
    void a_scheme_that_cannot_be_read_is_refused_with_the_place(String part, String instead, String message) {
        refused(replaced(SCHEME, part, instead), ScoringScheme.class, "scoring scheme: " + message);
    }

    @Test
    void a_scheme_that_does_not_add_up_is_refused_also_within_facts() {
        String bad = replaced(FACTS, "\"fullMark\":\"100\"", "\"fullMark\":\"101\"");
        refused(
                bad,
                VillageAssessmentFacts.class,
                "scoring scheme: groups must have criteria whose points add up to the full mark of 101 but is 100; grades"
                        + " must end at the full mark with the bonus cap, 104, but is 103");
        refused(
                "{\"unit\":\"\",\"scheme\":[]}",
                ScoringSchemeFacts.class,
                "scoring-scheme: unit must not be blank; scheme must be an object in braces but is a list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "answers":[3,4]      | "answers":[3,"4"]          | evidence.observations[0].answers[1] cannot be read: ratio must look like 2%, 2.5% or 2/3 but is "4"
            "answers":[3,4]      | "answers":[3,null]         | evidence.observations[0].answers[1] is missing or null: give it, unknown is not zero
            "answers":[3,4]      | "answers":[3,4.5]          | evidence.observations[0].answers[1] must be a text in quotes but is a number
            "answers":["80%"]    | "answers":["101%"]         | evidence.observations[2].answers[0] cannot be read: a share must be from 0% to 100%, with a denominator below 2147483648, but is 101%
            "applicable":false   | "applicable":false,"x":1   | evidence.observations[1].x is not a property, use one of [criterion, method, established, applicable, answers]
            "applicable":false   | "established":1,"applicable":false | evidence.observations[1].established must be true or false, without quotes, but is 1
            "finance":"NO"       | "finance":"NO","x":1       | disorder.x is not a property, use one of [government, affairs, finance, petition, complaint, linked, baseless]
            "linked":"NO"        | "linked":null              | disorder.linked is missing or null: give it, unknown is not zero
            "unballoted":[]      | "unballoted":[""]          | unballoted[0] must not be blank
            "observations":[     | "x":1,"observations":[     | evidence.x is not a property, use one of [scheme, observations]
            """)
    void facts_that_cannot_be_read_are_refused_with_the_place(String part, String instead, String message) {
        refused(replaced(FACTS, part, instead), VillageAssessmentFacts.class, "village-assessment: " + message);
    }

    @Test
    void answers_are_written_as_words_numbers_and_shares() {
        assertTrue(FACTS.contains("\"answers\":[3,4]"), FACTS);
        assertTrue(FACTS.contains("\"answers\":[\"80%\"]"), FACTS);
        assertTrue(FACTS.contains("\"answers\":[\"UNKNOWN\"]"), FACTS);
        assertTrue(FACTS.contains("\"method\":\"FULL_SURVEY\",\"applicable\":false,\"answers\":[]"), FACTS);
        for (String word : List.of("YES", "NO", "UNKNOWN")) {
            VillageAssessmentFacts read = StrictMapper.JACKSON_2.read(
                    replaced(
                            FACTS,
                            "\"applicable\":false,\"answers\":[]",
                            "\"applicable\":true,\"answers\":[\"" + word + "\"]"),
                    VillageAssessmentFacts.class);
            assertEquals(
                    word, read.evidence().observations().get(1).answers().get(0).toString());
        }
        String phoned = replaced(
                FACTS,
                "\"my-1\",\"method\":\"FULL_SURVEY\",",
                "\"my-1\",\"method\":\"PHONE_CHECK\",\"established\":false,");
        assertEquals(
                phoned,
                StrictMapper.JACKSON_2.write(StrictMapper.JACKSON_2.read(phoned, VillageAssessmentFacts.class)));
    }

    @Test
    void bad_facts_are_refused_with_all_their_problems() {
        VillageAssessmentFacts.Builder bad = VillageAssessmentFacts.builder()
                .village(" ")
                .evidence(evidence("0+0 Y 9/10 4 0"))
                .selfScore(Points.parse("103.001"))
                .assessorScore(Points.of(104))
                .decidedWithoutBallot(Truth.UNKNOWN)
                .addUnballoted("d-1", "d-1", "")
                .disorder(Disorder.NONE);
        assertEquals(
                "village-assessment: village must not be blank; selfScore must be at most 103 but is 103.001; assessorScore"
                        + " must be at most 103 but is 104; unballoted[1] stands here a second time: keep one but is"
                        + " \"d-1\"; unballoted[2] must not be blank; decidedWithoutBallot must be YES where decisions"
                        + " without a ballot are known, but is UNKNOWN",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void disorder_is_written_in_both_languages() {
        assertEquals(
                "政务混乱是，事务混乱否，财务混乱未知，上访是，告状否，由混乱引发未知，查无实据否",
                Schemes.disorder("YN? YN? N").label().zh());
        assertEquals(
                "disorder of government yes, of affairs no, of finance unknown, petition yes, complaint no, led to by the"
                        + " disorder unknown, baseless no",
                Schemes.disorder("YN? YN? N").label().en());
    }
}
