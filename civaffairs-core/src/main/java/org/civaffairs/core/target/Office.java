package org.civaffairs.core.target;

import org.civaffairs.core.value.Text;

/** Who answers for a duty, by the names that the plan uses. Where it names nobody, the choice is ours, and the bureau's. */
public enum Office implements Text.Labelled {
    /** The county's civil-affairs bureau, 民政局. */
    BUREAU("民政局", "civil-affairs bureau"),
    /** Its section for the minimum living allowance, 低保股. */
    ALLOWANCE_SECTION("低保股", "allowance section"),
    /** Its section for disaster relief, 救灾股. */
    RELIEF_SECTION("救灾股", "relief section"),
    /** Its section for entitled recipients, 优抚股. */
    ENTITLED_CARE_SECTION("优抚股", "entitled-care section"),
    /** Its room for supervision and internal audit, 监察内审室. */
    AUDIT_ROOM("监察内审室", "audit room"),
    /** A township's party committee and government, 乡镇党委、政府. */
    TOWNSHIP_GOVERNMENT("乡镇党委、政府", "township party committee and government"),
    /** A township's civil-affairs office, 乡镇民政办. */
    TOWNSHIP_OFFICE("乡镇民政办", "township civil-affairs office"),
    /** A township's home for the old, 乡镇敬老院. */
    RURAL_HOME("乡镇敬老院", "rural home for the old"),
    /** A village's review panel, 村级评审团. */
    VILLAGE_PANEL("村级评审团", "village review panel");

    private final String zh;
    private final String en;

    Office(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
