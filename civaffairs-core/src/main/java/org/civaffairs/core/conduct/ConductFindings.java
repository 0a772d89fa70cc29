package org.civaffairs.core.conduct;

import static org.civaffairs.core.plan.YouCounty2010.CLEAN_BOOKS;
import static org.civaffairs.core.plan.YouCounty2010.NO_BANQUETS;
import static org.civaffairs.core.plan.YouCounty2010.NO_GIFTS;
import static org.civaffairs.core.plan.YouCounty2010.NO_KIN;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Finding;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.core.value.Yuan;

/** The findings of a cadre's conduct: violations in the order of the events, the books, then notes in that order. */
final class ConductFindings {
    private static final Text CASES = Text.of("件", "cases");

    static final Term BANQUET_ACCEPTED = Term.of("BANQUET_ACCEPTED", "接受乡镇民政办到县城设宴请客", "banquet accepted", CASES);
    static final Term GIFT_ACCEPTED = Term.of("GIFT_ACCEPTED", "接受下属单位礼金", "gift accepted", Term.YUAN);
    static final Term GIFT_IN_KIND_ACCEPTED =
            Term.of("GIFT_IN_KIND_ACCEPTED", "接受下属单位礼品", "gift in kind accepted", CASES);
    static final Term FAVOUR_DONE = Term.of("FAVOUR_DONE", "优亲厚友违规使用民政资金", "favour done with funds", CASES);
    static final Term BOOKS_NOT_CLEAN =
            Term.of("BOOKS_NOT_CLEAN", "账目不干净：有未整改的审计问题", "books not clean", Text.of("项", "audit findings"));
    static final Term AGAINST_SPIRIT = Term.of(
            "AGAINST_SPIRIT", "不违反条文，但有违禁令精神", "no breach of the letter, against the spirit of the prohibition", CASES);
    static final Term RECUSAL_DUE =
            Term.of("RECUSAL_DUE", "不违反条文，但应当回避", "no breach of the letter, recusal due", CASES);

    private ConductFindings() {}

    static List<Finding> of(ConductFacts facts, List<ConductOutcome> outcomes) {
        String cadre = facts.unit() + " " + facts.cadre();
        List<Finding> findings = new ArrayList<>();
        List<Finding> notes = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            ConductOutcome outcome = outcomes.get(i);
            String subject = cadre + " " + outcome.id();
            if (outcome.verdict() == ConductVerdict.VIOLATION) {
                findings.add(violation(facts.events().get(i), subject));
            } else if (Conduct.isNote(outcome.verdict())) {
                notes.add(note(outcome, subject));
            }
        }
        int open = facts.openAuditFindings().orElse(0);
        if (open > 0) {
            findings.add(new Finding(BOOKS_NOT_CLEAN, cadre, CLEAN_BOOKS, 0, open, open));
        }
        findings.addAll(notes);
        return List.copyOf(findings);
    }

    private static Finding violation(ConductEvent event, String subject) {
        if (event instanceof Banquet) {
            return one(BANQUET_ACCEPTED, subject, NO_BANQUETS);
        }
        if (event instanceof Gift gift) {
            return gift.findAmount()
                    .map(amount -> new Finding(GIFT_ACCEPTED, subject, NO_GIFTS, Yuan.ZERO, amount, amount))
                    .orElseGet(() -> one(GIFT_IN_KIND_ACCEPTED, subject, NO_GIFTS));
        }
        return one(FAVOUR_DONE, subject, NO_KIN);
    }

    private static Finding note(ConductOutcome outcome, String subject) {
        Citation letter = switch (outcome.kind()) {
            case BANQUET -> NO_BANQUETS;
            case GIFT -> NO_GIFTS;
            case FAVOUR -> NO_KIN;
        };
        Term code = outcome.verdict() == ConductVerdict.RECUSAL_DUE ? RECUSAL_DUE : AGAINST_SPIRIT;
        return one(code, subject, letter.inSpirit());
    }

    private static Finding one(Term code, String subject, Citation citation) {
        return new Finding(code, subject, citation, 0, 1, 1);
    }
}
