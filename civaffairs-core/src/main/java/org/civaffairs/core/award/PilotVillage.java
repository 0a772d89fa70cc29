package org.civaffairs.core.award;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.value.Text;

/**
 * The pilot villages of rural communities that the plan names: five of the nation (C-48) and one of the city (C-49), six in
 * all. A pilot is neither an {@link AdvancedVillage}, which is an honour, nor a {@link DemonstrationVillage}, which is
 * certified.
 *
 * <p>Names are found by this table and never converted: the plan's 裏旺 is a slip of a converter for 里旺, and 高樓市級 is
 * 高樓 with 市級, "of the city".
 */
public enum PilotVillage implements Text.Labelled {
    /** 里旺, which the plan writes 裏旺. */
    LIWANG("里旺", "裏旺", "Liwang"),
    /** 罗家坪. */
    LUOJIAPING("罗家坪", "羅家坪", "Luojiaping"),
    /** 新联. */
    XINLIAN("新联", "新聯", "Xinlian"),
    /** 新塘. */
    XINTANG("新塘", "新塘", "Xintang"),
    /** 下洞. */
    XIADONG("下洞", "下洞", "Xiadong"),
    /** 高楼, the pilot of the city. */
    GAOLOU("高楼", "高樓", "Gaolou");

    private final String zh;
    private final String inPlan;
    private final String en;

    PilotVillage(String zh, String inPlan, String en) {
        this.zh = zh;
        this.inPlan = inPlan;
        this.en = en;
    }

    /**
     * Looks up a village.
     *
     * @param name its name as it is written today or in the plan, without 村
     * @return the pilot, if it is one
     */
    public static Optional<PilotVillage> find(String name) {
        return Stream.of(values()).filter(pilot -> pilot.names().contains(name)).findFirst();
    }

    private List<String> names() {
        return List.of(zh, inPlan);
    }

    /** {@return whether it is a pilot of the nation rather than of the city} */
    public boolean isNational() {
        return this != GAOLOU;
    }

    /** {@return the clause that names it} */
    public Citation citation() {
        return isNational() ? YouCounty2010.NATIONAL_PILOTS : YouCounty2010.CITY_PILOT;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
