package org.civaffairs.core.transparency;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/** Reads scoring schemes, which may be a part of something. */
final class SchemeJson {
    private static final Deduction NONE = new Deduction.AllOrNothing();

    private final StrictJson json;

    SchemeJson(StrictJson json) {
        this.json = json;
    }

    /** What the properties mean; checked when it is asked for. */
    Supplier<ScoringScheme> read(
            String at,
            @Nullable Object name,
            @Nullable Object fullMark,
            @Nullable Object bonusCap,
            @Nullable Object groups,
            @Nullable Object grades) {
        Text called = Grade.name(json, at + "name", name);
        Points full = Points.read(json, at + "fullMark", fullMark);
        Points cap = Points.read(json, at + "bonusCap", bonusCap);
        List<CriterionGroup> all = json.objects(at + "groups", groups, this::group);
        List<GradeBand> bands = json.objects(at + "grades", grades, (path, row) -> GradeBand.read(json, path, row));
        return () -> ScoringScheme.of(called, full, cap, all, bands);
    }

    /** The same of an inner object. */
    Supplier<ScoringScheme> read(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), ScoringScheme.PROPERTIES);
        return read(
                at, row.get("name"), row.get("fullMark"), row.get("bonusCap"), row.get("groups"), row.get("grades"));
    }

    private CriterionGroup group(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "name", "criteria");
        return new CriterionGroup(
                json.text(at + "id", row.get("id")),
                Grade.name(json, at + "name", row.get("name")),
                json.objects(at + "criteria", row.get("criteria"), this::criterion));
    }

    private Criterion criterion(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "id", "name", "points", "rights", "deductions", "notApplicable", "ballotExecution");
        return new Criterion(
                json.text(at + "id", row.get("id")),
                Grade.name(json, at + "name", row.get("name")),
                Points.read(json, at + "points", row.get("points")),
                json.items(at + "rights", row.get("rights"), (path, word) -> json.choice(path, word, Right.values())),
                json.objects(at + "deductions", row.get("deductions"), this::deduction),
                json.choice(at + "notApplicable", row.get("notApplicable"), NotApplicable.values()),
                json.flag(at + "ballotExecution", row.get("ballotExecution")));
    }

    private Deduction deduction(String at, Map<?, ?> row) {
        return switch (json.choice(at + "shape", row.get("shape"), DeductionShape.values())) {
            case ALL_OR_NOTHING -> allOrNothing(at, row);
            case EACH_MISS -> new Deduction.EachMiss(each(at, row));
            case EACH_STEP_SHORT -> eachStepShort(at, row);
            case EACH_MONTH_LATE -> new Deduction.EachMonthLate(each(at, row));
            case BAND_TABLE -> bandTable(at, row);
            case CAPPED_BONUS -> cappedBonus(at, row);
        };
    }

    private Deduction allOrNothing(String at, Map<?, ?> row) {
        if (DeductionShape.ALL_OR_NOTHING.name().equals(row.get("shape"))) {
            json.own(at, row.keySet(), "shape");
        }
        return NONE;
    }

    private Points each(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "shape", "each");
        return Points.read(json, at + "each", row.get("each"));
    }

    private Deduction eachStepShort(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "shape", "each", "target", "step", "part");
        return new Deduction.EachStepShort(
                Points.read(json, at + "each", row.get("each")),
                json.parsed(at + "target", row.get("target"), Ratio::parse, Ratio.percent(100)),
                json.parsed(at + "step", row.get("step"), Ratio::parse, Ratio.percent(1)),
                json.choice(at + "part", row.get("part"), PartStep.values()));
    }

    private Deduction bandTable(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "shape", "of", "rows");
        return new Deduction.BandTable(
                json.choice(at + "of", row.get("of"), Quantity.values()),
                json.objects(at + "rows", row.get("rows"), (path, band) -> {
                    json.own(path, band.keySet(), "from", "lost");
                    return new Deduction.BandTable.Row(
                            Answer.read(json, path + "from", band.get("from")),
                            Points.read(json, path + "lost", band.get("lost")));
                }));
    }

    private Deduction cappedBonus(String at, Map<?, ?> row) {
        json.own(at, row.keySet(), "shape", "each", "cap");
        return new Deduction.CappedBonus(
                Points.read(json, at + "each", row.get("each")), Points.read(json, at + "cap", row.get("cap")));
    }
}
