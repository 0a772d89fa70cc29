package org.civaffairs.core.rule;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.Text;

/** A plan for 2010 with a number, an open question and a gap, for the tests of the kernel. */
final class SamplePlan {
    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final LocalDate LAST = LocalDate.of(2010, 12, 31);

    static final Source SOURCE = Source.of("样本计划", "sample plan", FIRST, LAST);
    static final Citation CLAUSE = Citation.of(SOURCE, "X-1", Force.SHOULD, "要按比例配備");
    static final Text WHY_OPEN = Text.of("计划未说明", "the plan does not say");

    /** 10,000, from 1 to 1,000,000. */
    static final Parameter<Integer> PEOPLE =
            Parameter.count(Term.of("sample.people", "人数", "people", Term.PERSONS), 10_000, 1, 1_000_000, CLAUSE);

    /** YES, NO or UNKNOWN; YES by default. */
    static final Parameter<Truth> ANSWER =
            Parameter.choice(Term.of("sample.answer", "答案", "answer"), Truth.YES, CLAUSE, WHY_OPEN);

    /** 1 to 100, and the plan does not say how many. */
    static final Parameter<Integer> SIZE =
            Parameter.gap(Term.of("sample.size", "抽样数量", "sample size"), Domain.count(1, 100), CLAUSE);

    static final List<Parameter<?>> PARAMETERS = List.of(PEOPLE, ANSWER);

    static final Text NO_NEWER = Text.of("尚无新计划", "no newer plan");

    private SamplePlan() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A proposal that changes {@link #PEOPLE} from a day on. */
    static Reform people(String name, String first, int value) {
        return Reform.proposed(name).from(PEOPLE, day(first), value, "memo " + name);
    }

    /** A proposal that changes {@link #PEOPLE} for some days. */
    static Reform people(String name, String first, String last, int value) {
        return Reform.proposed(name).during(PEOPLE, day(first), day(last), value, "memo " + name);
    }
}
