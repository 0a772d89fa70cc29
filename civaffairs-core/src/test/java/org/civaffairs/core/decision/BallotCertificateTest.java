package org.civaffairs.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotCertificateTest {
    private static final BallotCertificate CERTIFICATE = certificate(true, Truth.UNKNOWN);

    private static BallotCertificate certificate(boolean passed, Truth procedure) {
        return new BallotCertificate(
                "江桥村", "6月评议", "d-1", AssistanceMatter.RURAL_DIBAO, LocalDate.of(2010, 6, 1), passed, procedure, null);
    }

    /** Passed, and not found void. */
    @ParameterizedTest
    @CsvSource({
        "true, YES, true",
        "true, UNKNOWN, true", // nobody has reviewed it
        "true, NO, false",
        "false, YES, false",
        "false, UNKNOWN, false",
        "false, NO, false"
    })
    void what_passed_and_was_not_found_void_is_effective(boolean passed, Truth procedure, boolean effective) {
        assertEquals(effective, certificate(passed, procedure).isEffective());
    }

    @Test
    void a_review_changes_what_is_known_of_the_procedure_and_nothing_else() {
        BallotCertificate money = CERTIFICATE.resolving(Yuan.parse("1200.00"));
        assertEquals(certificate(true, Truth.NO).resolving(Yuan.parse("1200.00")), money.reviewed(Truth.NO));
        assertEquals(
                certificate(false, Truth.YES), certificate(false, Truth.UNKNOWN).reviewed(Truth.YES));
    }

    @Test
    void money_is_named_only_where_it_was_decided_on() {
        assertNull(CERTIFICATE.resolved());
        assertEquals(Yuan.ZERO, CERTIFICATE.resolving(Yuan.ZERO).resolved());
        assertEquals(CERTIFICATE.day(), CERTIFICATE.resolving(Yuan.ZERO).day());
    }

    @Test
    void all_that_is_wrong_with_a_certificate_is_reported() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new BallotCertificate(
                        "",
                        " 6月",
                        "d\n1",
                        AssistanceMatter.RELIEF,
                        LocalDate.EPOCH,
                        true,
                        Truth.YES,
                        Yuan.parse("-0.01")));
        assertEquals(
                "ballot certificate: village must not be blank"
                        + "; session must not begin or end with a space"
                        + "; motion must not contain the invisible or control character U+000A"
                        + "; resolved must not be negative but is -0.01",
                refused.getMessage());
    }

    @Test
    void a_certificate_comes_back_from_json_and_from_java() {
        BallotCertificate money = CERTIFICATE.resolving(Yuan.parse("1200.00")).reviewed(Truth.YES);
        new JsonForm<>(BallotCertificate.class, List.of(CERTIFICATE, money, certificate(false, Truth.NO))).check();
        assertEquals(money, JavaCopy.of(money));
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"village\":\"江桥村\",\"session\":\"6月评议\",\"motion\":\"d-1\",\"matter\":\"RURAL_DIBAO\","
                            + "\"day\":\"2010-06-01\",\"passed\":true,\"procedure\":\"UNKNOWN\"}",
                    mapper.write(CERTIFICATE));
        }
    }

    @Test
    void all_that_is_wrong_with_the_json_of_a_certificate_is_reported() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "ballot certificate: quorum is not a property, use one of [village, session, motion, matter, day,"
                            + " passed, procedure, resolved]"
                            + "; village must be a text in quotes but is a number"
                            + "; session is missing or null: give it, unknown is not zero"
                            + "; motion is missing or null: give it, unknown is not zero"
                            + "; matter must be one of URBAN_DIBAO, RURAL_DIBAO, SECURE_HOUSING, DISASTER_FUNDS, RELIEF,"
                            + " VISITS_TO_DESTITUTE, VISITS_TO_ENTITLED, VISITS_TO_RELIEVED, FIVE_GUARANTEES,"
                            + " MEDICAL_ASSISTANCE, OTHER_ASSISTANCE but is \"DIBAO\""
                            + "; day must be a day such as \"2010-06-01\" but is \"1 June\""
                            + "; passed must be true or false, without quotes, but is \"true\""
                            + "; procedure must be one of YES, NO, UNKNOWN but is true"
                            + "; resolved must not be negative but is -1.00",
                    mapper.refusal(
                            "{\"village\":5,\"motion\":null,\"matter\":\"DIBAO\",\"day\":\"1 June\",\"passed\":\"true\","
                                    + "\"procedure\":true,\"resolved\":\"-1\",\"quorum\":true}",
                            BallotCertificate.class));
        }
    }
}
