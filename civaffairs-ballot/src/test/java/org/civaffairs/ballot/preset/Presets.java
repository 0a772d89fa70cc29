package org.civaffairs.ballot.preset;

import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.ballot.procedure.SessionReviewRule;
import org.civaffairs.ballot.tally.PanelDecisionRule;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Provision;

/** The parameters that presets speak of. */
final class Presets {
    private Presets() {}

    static Stream<Parameter<?>> parameters() {
        return Stream.of(PanelDecisionRule.PARAMETERS, SessionReviewRule.PARAMETERS)
                .flatMap(List::stream);
    }

    static Parameter<?> parameter(Provision<?> provision) {
        return parameters()
                .filter(parameter -> parameter.term().equals(provision.parameter()))
                .findFirst()
                .orElseThrow();
    }
}
