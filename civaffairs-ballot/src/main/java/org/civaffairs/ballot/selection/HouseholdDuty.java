package org.civaffairs.ballot.selection;

import org.civaffairs.core.value.Text;

/** When money has got down to a household: C-117 says household where C-88 says person. */
public enum HouseholdDuty implements Text.Labelled {
    /** When the share names the household, also where it names the person. */
    NAMED("须写明到户", "the household is named"),
    /** When the share names a person, who belongs to some household, or the household itself. */
    REACHED_BY_PERSON("到人即视为到户", "a person's share has reached the household");

    private final String zh;
    private final String en;

    HouseholdDuty(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    boolean isMet(Claim claim) {
        return claim.household() != null || (this == REACHED_BY_PERSON && claim.person() != null);
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
