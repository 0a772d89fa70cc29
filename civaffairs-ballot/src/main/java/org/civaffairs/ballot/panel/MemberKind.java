package org.civaffairs.ballot.panel;

import org.civaffairs.core.value.Text;

/** As whom a member sits on a panel. */
public enum MemberKind implements Text.Labelled {
    /** Villagers' representative, 村民代表. */
    REPRESENTATIVE("村民代表", "villagers' representative"),
    /** Villager, 村民. */
    VILLAGER("村民", "villager"),
    /** Party member, 党员. */
    PARTY_MEMBER("党员", "party member"),
    /** Village cadre, 村干部. */
    CADRE("村干部", "village cadre"),
    /** Deputy of a people's congress or member of a consultative conference, 代表委员. */
    DEPUTY("人大代表、政协委员", "deputy"),
    /** Staff of the township, 乡镇工作人员. */
    TOWNSHIP_STAFF("乡镇工作人员", "township staff"),
    /** Anybody else, 其他人员. */
    OTHER("其他人员", "other");

    private final String zh;
    private final String en;

    MemberKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
