package org.civaffairs.ballot.selection;

import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.Text;

/** Which money must be divided down to persons: C-88 names two kinds. */
public enum PersonDuty implements Text.Labelled {
    /** Disaster funds and relief money, which the clause names, and no other. */
    NAMED_MONEY("仅救灾款和救济款", "disaster funds and relief money only"),
    /** All money that a panel divides. */
    ALL_MONEY("评审团分配的全部款项", "all money that a panel divides");

    private final String zh;
    private final String en;

    PersonDuty(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    boolean covers(AssistanceMatter matter) {
        return this == ALL_MONEY || matter == AssistanceMatter.DISASTER_FUNDS || matter == AssistanceMatter.RELIEF;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
