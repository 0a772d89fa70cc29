package org.civaffairs.ballot.preset;

import static org.civaffairs.ballot.procedure.SessionReviewRule.COMPOSITION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.PUBLICATION;
import static org.civaffairs.ballot.procedure.SessionReviewRule.REVOTE_BAR;
import static org.civaffairs.ballot.procedure.SessionReviewRule.ROUNDS;
import static org.civaffairs.ballot.procedure.SessionReviewRule.STEPS;

import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.procedure.EventKind;
import org.civaffairs.ballot.procedure.StepOrder;
import org.civaffairs.ballot.publication.PublicationTerm;
import org.civaffairs.ballot.publication.RevoteBar;
import org.civaffairs.core.plan.YouCounty2010;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.value.Text;

/** Rules of publication, of the order of steps, and of voting again. */
final class Publishing {
    private static final Text UNDATED = Text.of(
            "该规定年份不详，假定适用于计划年度", "a rule found in practice whose year is not known, assumed for the plan's year");

    private Publishing() {}

    static Reform innerMongolia() {
        return new Adopting(RuleTexts.INNER_MONGOLIA).says(Reform.preset("inner-mongolia-2011"), ROUNDS, 2);
    }

    static Reform ruralHousing() {
        return undated("rural-housing", PUBLICATION, PublicationTerm.parse("15 DAYS or 7 DAYS x2"));
    }

    static Reform revoteBar() {
        return undated("revote-bar", REVOTE_BAR, RevoteBar.parse("P6M"));
    }

    static Reform national2012() {
        Adopting measures = new Adopting(RuleTexts.NATIONAL_2012);
        StepOrder steps = StepOrder.of(
                EventKind.POLICY_EXPLAINED,
                EventKind.CASE_PRESENTED,
                EventKind.DISCUSSED,
                EventKind.VOTED,
                EventKind.SIGNED);
        Reform reform = Reform.preset("national-2012");
        reform = measures.says(reform, STEPS, steps);
        reform = measures.says(reform, COMPOSITION, Composition.parse("REPRESENTATIVE >=2/3 of PRESENT"));
        return measures.says(reform, PUBLICATION, PublicationTerm.parse("7 DAYS"));
    }

    private static <T> Reform undated(String name, Parameter<T> parameter, T value) {
        Source year = YouCounty2010.SOURCE;
        return Reform.preset(name).assumed(parameter, year.from(), year.to(), value, UNDATED);
    }
}
