package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.preset.YouCountyPanel.FIRST;
import static org.civaffairs.ballot.preset.YouCountyPanel.LAST;
import static org.civaffairs.ballot.procedure.SessionReviewRule.ANNOUNCE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.COMPOSITION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.DAY_COUNT;
import static org.civaffairs.ballot.procedure.SessionReviewRule.EFFECTS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.NOTICE_DAYS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.PUBLICATION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.RECUSAL;
import static org.civaffairs.ballot.procedure.SessionReviewRule.REVOTE_BAR;
import static org.civaffairs.ballot.procedure.SessionReviewRule.ROUNDS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SECRECY;
import static org.civaffairs.ballot.procedure.SessionReviewRule.SIGNING;
import static org.civaffairs.ballot.procedure.SessionReviewRule.STEPS;

import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.procedure.DeviationKind;
import org.civaffairs.ballot.procedure.Effect;
import org.civaffairs.ballot.procedure.Effects;
import org.civaffairs.ballot.procedure.EventKind;
import org.civaffairs.ballot.procedure.Secrecy;
import org.civaffairs.ballot.procedure.Signing;
import org.civaffairs.ballot.procedure.StepOrder;
import org.civaffairs.ballot.publication.DayCount;
import org.civaffairs.ballot.publication.PublicationTerm;
import org.civaffairs.ballot.publication.RevoteBar;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.value.Text;

/**
 * The procedure of You County's panels, in 2010, of which the plan says only that it must be open (C-31) and not be got round
 * (C-90). Where other texts ask for more, less is assumed: an assumption had better not break what nobody forbade.
 */
final class YouCountyProcedure {
    private static final Text ASKS_NOTHING =
            Text.of("计划未规定，假定无此要求", "the plan does not say; nothing is assumed to be asked");
    private static final Text NEAR_KIN = Text.of(
            "计划只禁止违规优亲厚友（C-100），假定近亲属应回避",
            "the plan forbids only favour to kin in breach (C-100); near kin are assumed to step aside");
    private static final Text WORDS =
            Text.of("取自“评审”“票决”二词的先后", "from the two words of the panel's ballot: a case is appraised, then voted on");
    private static final Text OPEN =
            Text.of("计划要求公开（C-31），时限为假定", "the plan asks for openness (C-31); the time is assumed");
    private static final Text CIVIL_LAW =
            Text.of("援引民法通则：开始的当天不计入", "taken from the civil law: the first day is not counted");
    private static final Text PROPORTION = Text.of(
            "计划未规定后果；假定未经票决、变通处理和票数不符使决定无效，其余可以补正",
            "the plan names no effect; no ballot, a way round it, or numbers that do not fit are assumed to void a decision,"
                    + " all else to be curable");

    private static final Effects EFFECTS_ASSUMED = Effects.of(Effect.CURABLE)
            .with(Effect.VOIDS, DeviationKind.SKIPPED, DeviationKind.ALTERED, DeviationKind.COUNT_MISMATCH);

    private YouCountyProcedure() {}

    static Reform addTo(Reform decisions) {
        Reform reform = assumed(decisions, COMPOSITION, Composition.NONE, ASKS_NOTHING);
        reform = assumed(reform, NOTICE_DAYS, 0, ASKS_NOTHING);
        reform = assumed(reform, SECRECY, Secrecy.EITHER, ASKS_NOTHING);
        reform = assumed(reform, RECUSAL, Kinship.COLLATERAL, NEAR_KIN);
        reform = assumed(reform, STEPS, StepOrder.of(EventKind.DISCUSSED, EventKind.VOTED), WORDS);
        reform = assumed(reform, ANNOUNCE_DAYS, 0, OPEN);
        reform = assumed(reform, SIGNING, Signing.NOT_REQUIRED, ASKS_NOTHING);
        reform = assumed(reform, PUBLICATION, PublicationTerm.parse("7 DAYS"), OPEN);
        reform = assumed(reform, ROUNDS, 1, OPEN);
        reform = reform.adopted(DAY_COUNT, FIRST, LAST, DayCount.NEXT_DAY_FIRST, RuleTexts.CIVIL_LAW, CIVIL_LAW);
        reform = assumed(reform, REVOTE_BAR, RevoteBar.NONE, ASKS_NOTHING);
        return assumed(reform, EFFECTS, EFFECTS_ASSUMED, PROPORTION);
    }

    private static <T> Reform assumed(Reform reform, Parameter<T> parameter, T value, Text why) {
        return reform.assumed(parameter, FIRST, LAST, value, why);
    }
}
