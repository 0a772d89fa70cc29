package org.civaffairs.ballot.preset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Provision;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/**
 * Rules of ballots from practice, called by name. A preset fills what the plan leaves open with values that say where they
 * come from (ADOPTED) or that nobody has said them (ASSUMED), each for its period: on any other day they are not in force,
 * and asking for them is an error.
 *
 * <p>For example, {@code PanelDecisionRule.under(BallotPreset.YOU_COUNTY_2010.policy(), LocalDate.of(2010, 6, 1))} asks more
 * than half of the panel and of those present, from Art. 17 of the Organic Law of 1998; on 2010-10-28 it asks two thirds or
 * more of the panel, from Art. 26 of the revised law.
 */
public final class BallotPreset {
    /** All that You County's plan leaves open, in 2010: the Organic Law's quorum and majority, the rest assumed. */
    public static final BallotPreset YOU_COUNTY_2010 = new BallotPreset(YouCountyPanel.reform());

    /** A villagers' assembly (村民会议) under Art. 17 of the Organic Law of 1998. */
    public static final BallotPreset ASSEMBLY_1998 = new BallotPreset(Assemblies.assembly1998());

    /** A villagers' assembly (村民会议) under Art. 22 of the revised Organic Law. */
    public static final BallotPreset ASSEMBLY_2010 = new BallotPreset(Assemblies.assembly2010());

    /** A representatives' assembly (村民代表会议) under Art. 26 of the revised Organic Law. */
    public static final BallotPreset REPRESENTATIVES_2010 = new BallotPreset(Assemblies.representatives2010());

    /** Shangluo 2014: a secret ballot of 15 or more, two thirds or more everywhere, near kin step aside. */
    public static final BallotPreset SHANGLUO_2014 = new BallotPreset(LocalPanels.shangluo());

    /** Zhashui Qianyou 2015: 10 or more, of whom 3 or more are representatives. */
    public static final BallotPreset ZHASHUI_2015 = new BallotPreset(LocalPanels.zhashui());

    /** Anqing 2024: a secret ballot, more than half of the votes; the eligible who are voted down are investigated again. */
    public static final BallotPreset ANQING_2024 = new BallotPreset(LocalPanels.anqing());

    /** Tengchong Mingguang 2018: two thirds or more of those due, and of those present; seven days' notice. */
    public static final BallotPreset TENGCHONG_2018 = new BallotPreset(LocalPanels.tengchong());

    /** Inner Mongolia 2011: published before submission and again after the county's approval. */
    public static final BallotPreset INNER_MONGOLIA_2011 = new BallotPreset(Publishing.innerMongolia());

    /** Rural housing, an undated rule assumed for 2010: published for 15 days or more, or for a week twice. */
    public static final BallotPreset RURAL_HOUSING = new BallotPreset(Publishing.ruralHousing());

    /** The national measures of 2012: five steps in order, two thirds or more representatives, seven days of publication. */
    public static final BallotPreset NATIONAL_2012 = new BallotPreset(Publishing.national2012());

    /** A local measure on recalls, undated, assumed for 2010: no second request on the same ground within six months. */
    public static final BallotPreset REVOTE_BAR = new BallotPreset(Publishing.revoteBar());

    /** All presets. */
    public static final List<BallotPreset> ALL = List.of(
            YOU_COUNTY_2010,
            ASSEMBLY_1998,
            ASSEMBLY_2010,
            REPRESENTATIVES_2010,
            SHANGLUO_2014,
            ZHASHUI_2015,
            ANQING_2024,
            TENGCHONG_2018,
            INNER_MONGOLIA_2011,
            RURAL_HOUSING,
            NATIONAL_2012,
            REVOTE_BAR);

    private static final Text GOES_ON =
            Text.of("该规则晚于计划年度，假定计划条款继续适用", "the preset is of a later year; the plan's clauses are taken to go on");

    private final Reform reform;

    private BallotPreset(Reform reform) {
        this.reform = reform;
    }

    /**
     * Looks up a preset.
     *
     * @param name its name, such as {@code you-county-2010}
     * @return the preset, if there is one
     */
    public static Optional<BallotPreset> find(String name) {
        return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    /** {@return its name, such as {@code you-county-2010}} */
    public String name() {
        return reform.name();
    }

    /** {@return the first day for which it says something} */
    public LocalDate from() {
        return reform.provisions().stream()
                .map(Provision::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return the last day for which it says something} */
    public LocalDate to() {
        return reform.provisions().stream()
                .map(Provision::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** {@return what it says, as a reform to lay over a policy} */
    public Reform reform() {
        return reform;
    }

    /** {@return the plan with this preset over it; extended to the preset's last day where that is later than the plan's} */
    public Policy policy() {
        Policy planned = Policy.planned();
        boolean later = to().isAfter(YouCounty2010.SOURCE.to());
        return (later ? planned.extendedTo(to(), GOES_ON) : planned).with(reform);
    }

    /** {@return one line: its name and period} */
    @Override
    public String toString() {
        return name() + ", " + from() + " to " + to();
    }
}
