package org.civaffairs.core.registration;

import static org.civaffairs.core.registration.Offices.DAY;
import static org.civaffairs.core.registration.Offices.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Bad facts are refused with all their problems, in the order of the properties. */
class AssociationYearFactsTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        AssociationYearFacts.Builder bad =
                AssociationYearFacts.builder().county(" ").asOf(DAY).organisations(3);
        bad.addTrainings(new AssociationTraining(day("2009-12-31"), -1), new AssociationTraining(day("2010-06-02"), 4));
        bad.addChecks(
                new AssociationCheck(day("2010-01-01"), true, true, 3),
                new AssociationCheck(day("2011-01-01"), true, true, 4));
        assertEquals(
                "association-year: county must not be blank"
                        + "; trainings[0].day must be from 2010-01-01 to asOf, 2010-06-01, but is 2009-12-31"
                        + "; trainings[0].attended must be 1 or more: leave out what nobody took part in, but is -1"
                        + "; trainings[1].day must be from 2010-01-01 to asOf, 2010-06-01, but is 2010-06-02"
                        + "; trainings[1].attended must be at most organisations, 3, but is 4"
                        + "; checks[1].day must be from 2010-01-01 to asOf, 2010-06-01, but is 2011-01-01"
                        + "; checks[1].organisations must be at most organisations, 3, but is 4",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
        AssociationYearFacts.Builder none =
                AssociationYearFacts.builder().county("攸县").asOf(DAY).organisations(-1);
        assertEquals(
                "association-year: organisations must not be negative but is -1",
                assertThrows(InvalidInputException.class, none::build).getMessage());
    }

    /** What nobody took part in was not held: it makes no half year trained or checked. */
    @Test
    void a_training_or_check_of_nobody_is_refused() {
        AssociationYearFacts.Builder bad =
                AssociationYearFacts.builder().county("攸县").asOf(DAY);
        bad.addTrainings(new AssociationTraining(DAY, 0), new AssociationTraining(DAY, 1));
        bad.addChecks(new AssociationCheck(DAY, true, true, 0), new AssociationCheck(DAY, true, true, 1));
        assertEquals(
                "association-year: trainings[0].attended must be 1 or more: leave out what nobody took part in, but is 0"
                        + "; checks[0].organisations must be 1 or more: leave out what nobody took part in, but is 0",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @Test
    void how_many_there_are_may_be_unknown() {
        AssociationYearFacts facts = AssociationYearFacts.builder()
                .county("攸县")
                .asOf(DAY)
                .addTrainings(new AssociationTraining(DAY, Integer.MAX_VALUE))
                .build();
        assertEquals(OptionalInt.empty(), facts.organisations());
        assertEquals(
                "[registration.association-trainings = 1, trainings = 1, attended = 2147483647, training = MET,"
                        + " registration.association-check = SINGLE, aspects = 0, checked = 0, check = NOT_YET_DUE]",
                AssociationYearRule.inForceOn(DAY).assess(facts).steps().toString());
    }

    @Test
    void json_is_not_guessed() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(
                    "{\"county\":\"攸县\",\"asOf\":\"2010-12-31\",\"organisations\":43,\"trainings\":[{\"day\":"
                            + "\"2010-06-30\",\"attended\":40}],\"checks\":[{\"day\":\"2010-09-12\",\"finance\":true,"
                            + "\"work\":false,\"organisations\":30}]}",
                    mapper.write(year("2010-12-31", "2010-06-30", "2010-09-12F")));
            assertEquals(
                    "association-year: county must be a text in quotes but is a number"
                            + "; asOf is missing or null: give it, unknown is not zero"
                            + "; organisations must be a whole number from 0 to 2147483647 but is 1.5"
                            + "; trainings[0].day must be a day such as \"2010-06-01\" but is \"2010-02-31\""
                            + "; trainings[0].attended is missing or null: give it, unknown is not zero"
                            + "; checks[0].color is not a property, use one of [day, finance, work, organisations]"
                            + "; checks[0].finance must be true or false, without quotes, but is \"YES\""
                            + "; checks[0].work is missing or null: give it, unknown is not zero",
                    mapper.refusal(
                            "{\"county\":1,\"organisations\":1.5,\"trainings\":[{\"day\":\"2010-02-31\"}],\"checks\":"
                                    + "[{\"day\":\"2010-09-12\",\"finance\":\"YES\",\"organisations\":1,\"color\":1}]}",
                            AssociationYearFacts.class));
        }
    }
}
