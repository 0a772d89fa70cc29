package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecusalJsonTest {
    private static final Recusal KIN = Recusal.kin("m1", "03", Kinship.COLLATERAL);
    private static final Recusal OWN = new Recusal("m1", "03", RecusalGround.OWN_REQUEST, null);

    static Stream<StrictMapper> mappers() {
        return StrictMapper.both().stream();
    }

    @Test
    void it_comes_back_from_json() {
        JsonForm<Recusal> form = new JsonForm<>(Recusal.class, List.of(KIN, OWN));
        form.comesBackFromJson();
        form.isWrittenTheSameByBothLibraries();
        form.hasAllPropertiesInSomeSample();
        form.refusesAnUnknownProperty();
        form.refusesMissingProperties();
        form.refusesNulls();
        new JsonForm<>(Recusal.class, List.of(OWN)).takesWhatMayBeUnknownAsNullOrAbsent();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_grade_is_written_where_there_is_one(StrictMapper mapper) {
        assertEquals(
                "{\"motion\":\"m1\",\"member\":\"03\",\"ground\":\"KINSHIP\",\"kinship\":\"COLLATERAL\"}",
                mapper.write(KIN));
        assertEquals("{\"motion\":\"m1\",\"member\":\"03\",\"ground\":\"OWN_REQUEST\"}", mapper.write(OWN));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void all_problems_are_reported_in_the_order_of_the_properties(StrictMapper mapper) {
        assertEquals(
                "recusal: why is not a property, use one of [motion, member, ground, kinship]"
                        + "; motion must be a text in quotes but is a number"
                        + "; member is missing or null: give it, unknown is not zero"
                        + "; ground must be one of KINSHIP, INTEREST, OWN_REQUEST but is \"LOVE\""
                        + "; kinship must be one of SELF, SPOUSE, LINEAL, COLLATERAL, AFFINITY, OTHER_KIN but is \"AUNT\"",
                mapper.refusal("{\"why\":1,\"kinship\":\"AUNT\",\"ground\":\"LOVE\",\"motion\":1}", Recusal.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_ground_that_cannot_be_read_is_one_problem_with_a_grade_or_without(StrictMapper mapper) {
        String ground = "recusal: ground must be one of KINSHIP, INTEREST, OWN_REQUEST but is \"LOVE\"";
        String head = "{\"motion\":\"m1\",\"member\":\"03\",\"ground\":\"LOVE\"";
        assertEquals(ground, mapper.refusal(head + "}", Recusal.class));
        assertEquals(ground, mapper.refusal(head + ",\"kinship\":\"SELF\"}", Recusal.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void a_pair_that_does_not_fit_is_refused(StrictMapper mapper) {
        String refused = "recusal: kinship must be named where the ground is KINSHIP, and only there";
        String head = "{\"motion\":\"m1\",\"member\":\"03\",\"ground\":";
        assertEquals(refused, mapper.refusal(head + "\"KINSHIP\"}", Recusal.class));
        assertEquals(refused, mapper.refusal(head + "\"INTEREST\",\"kinship\":\"SELF\"}", Recusal.class));
    }
}
