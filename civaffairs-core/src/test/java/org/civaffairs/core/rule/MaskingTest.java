package org.civaffairs.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.value.PersonName;
import org.junit.jupiter.api.Test;

/** Facts keep names; what is derived from them shows them masked. */
class MaskingTest {
    private static final Term NAME = Term.of("name", "姓名", "name");
    private static final PersonName OUYANG = PersonName.parse("欧阳修");

    @Test
    void a_step_and_a_finding_hold_a_name_only_masked() {
        assertEquals("欧**", Step.fact(NAME, OUYANG).value());
        Finding finding = new Finding(NAME, "柏市镇", YouCounty2010.FUNDS_IN_PLACE, OUYANG, OUYANG, OUYANG);
        assertEquals("欧**欧**欧**", "" + finding.expected() + finding.actual() + finding.difference());
    }

    @Test
    void their_json_has_no_full_name() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals("{\"term\":\"name\",\"value\":\"欧**\"}", mapper.write(Step.fact(NAME, OUYANG)));
        }
    }
}
