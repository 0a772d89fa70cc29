package org.civaffairs.core.conduct;

import java.util.List;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Step;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;

/** The words and the steps of all checklists. */
final class ChecklistTerms {
    private static final Text ITEMS = Text.of("项", "items");

    static final Term DONE = Term.of("done", "已做到", "done", ITEMS);
    static final Term MISSING = Term.of("missing", "未做到", "not done", ITEMS);
    static final Term UNKNOWN = Term.of("unknown", "未知", "not known", ITEMS);

    private ChecklistTerms() {}

    static List<Step> steps(Checklist value, Citation clause) {
        return List.of(
                Step.result(DONE, value.done(), clause),
                Step.result(MISSING, value.missing(), clause),
                Step.result(UNKNOWN, value.unknown(), clause));
    }
}
