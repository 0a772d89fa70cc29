package org.civaffairs.core.award;

import static org.civaffairs.core.award.Townships.certificate;
import static org.civaffairs.core.award.Townships.township;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemonstrationFactsTest {
    private static final DemonstrationVillage WHOLE = certificate("新塘村");
    private static final DemonstrationVillage EXPIRING = WHOLE.expiringOn(LocalDate.of(2010, 8, 31));
    private static final DemonstrationVillage WITHDRAWN = EXPIRING.withdrawnOn(LocalDate.of(2010, 6, 1));

    /** From the day of the certificate to its last, both included; on the day of withdrawal no more. */
    @ParameterizedTest
    @CsvSource({
        "2010-02-28, false, false, false",
        "2010-03-01, true, true, true",
        "2010-05-31, true, true, true",
        "2010-06-01, true, true, false",
        "2010-08-31, true, true, false",
        "2010-09-01, true, false, false",
        "2020-01-01, true, false, false"
    })
    void a_certificate_counts_between_its_days(LocalDate day, boolean whole, boolean expiring, boolean withdrawn) {
        assertEquals(whole, WHOLE.countsOn(day));
        assertEquals(expiring, EXPIRING.countsOn(day));
        assertEquals(withdrawn, WITHDRAWN.countsOn(day));
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        LocalDate before = LocalDate.of(2010, 2, 28);
        DemonstrationFacts.Builder bad = township(" ").villages(2).addCertificates(WHOLE);
        bad.addCertificates(DemonstrationVillage.of(" ", "", before));
        bad.addCertificates(certificate("下洞村").expiringOn(before).withdrawnOn(before));
        bad.addCertificates(WHOLE);
        assertEquals(
                "demonstration-villages: township must not be blank"
                        + "; villages must be 3 or more, since certificates name so many, but is 2"
                        + "; certificates[1].village must not be blank; certificates[1].certifier must not be blank"
                        + "; certificates[2].expires must not be before certified, 2010-03-01, but is 2010-02-28"
                        + "; certificates[2].withdrawn must not be before certified, 2010-03-01, but is 2010-02-28"
                        + "; certificates[3] must not be given twice but is \"新塘村\"",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void a_certificate_may_end_on_its_first_day_and_villages_may_be_as_many_as_are_named() {
        LocalDate first = WHOLE.certified();
        DemonstrationFacts facts = township("柏市镇")
                .villages(1)
                .addCertificates(WHOLE.expiringOn(first))
                .addCertificates(WHOLE.withdrawnOn(first))
                .build();
        assertEquals(1, facts.named());
        assertEquals(0, facts.certified());
        assertEquals(
                "demonstration-villages: villages must be 0 or more, since certificates name so many, but is -1",
                assertThrows(
                                InvalidInputException.class,
                                () -> township("柏市镇").villages(-1).build())
                        .getMessage());
    }

    @Test
    void json_is_not_guessed() {
        String day = " must be a day such as \"2010-06-01\" but is ";
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "demonstration-villages: township is missing or null: give it, unknown is not zero; asOf" + day
                            + "\"2010-02-30\"; villages must be a whole number but is \"12\""
                            + "; certificates[0].color is not a property, use one of [village, certifier, certified,"
                            + " expires, withdrawn]; certificates[0].village must be a text in quotes but is a number"
                            + "; certificates[0].certifier is missing or null: give it, unknown is not zero"
                            + "; certificates[0].certified" + day + "20100301; certificates[0].expires" + day
                            + "\"never\"; certificates[0].withdrawn" + day + "false",
                    mapper.refusal(
                            "{\"asOf\":\"2010-02-30\",\"villages\":\"12\",\"certificates\":[{\"village\":1,"
                                    + "\"certified\":20100301,\"expires\":\"never\",\"withdrawn\":false,\"color\":1}]}",
                            DemonstrationFacts.class));
        }
    }

    @Test
    void a_certificate_is_written_without_what_it_does_not_have() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"village\":\"新塘村\",\"certifier\":\"县民政局\",\"certified\":\"2010-03-01\"}", mapper.write(WHOLE));
            assertEquals(
                    "{\"township\":\"柏市镇\",\"asOf\":\"2010-12-31\",\"villages\":12,\"certificates\":[{\"village\":"
                            + "\"新塘村\",\"certifier\":\"县民政局\",\"certified\":\"2010-03-01\",\"expires\":\"2010-08-31\","
                            + "\"withdrawn\":\"2010-06-01\"}]}",
                    mapper.write(township("柏市镇")
                            .villages(12)
                            .addCertificates(WITHDRAWN)
                            .build()));
        }
    }
}
