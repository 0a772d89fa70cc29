package org.civaffairs.core.transparency;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civaffairs.core.value.StrictJson;
import org.civaffairs.core.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * By what villages are scored (考核细则, C-36): groups of criteria whose points add up to the full mark, bonuses up to a cap,
 * and grades whose bands tile everything from 0 to the full mark and the cap. The plan gives no criteria, weights or grades,
 * so a scheme is always the caller's own. It is checked as a whole and laid out for scoring once.
 *
 * <p>For example, criteria of 20, 50 and 30 points make 100; of 20, 50 and 25 they are refused with {@code scoring scheme:
 * groups must have criteria whose points add up to the full mark of 100 but is 95}.
 */
@JsonPropertyOrder({"name", "fullMark", "bonusCap", "groups", "grades"})
public final class ScoringScheme implements Text.Labelled, Serializable {
    private static final long serialVersionUID = 1L;

    static final String WHAT = "scoring scheme";
    static final String[] PROPERTIES = {"name", "fullMark", "bonusCap", "groups", "grades"};

    private final Text name;
    private final Points fullMark;
    private final Points bonusCap;

    @SuppressWarnings("serial") // an immutable list
    private final List<CriterionGroup> groups;

    @SuppressWarnings("serial") // an immutable list
    private final List<GradeBand> grades;

    @SuppressWarnings("serial") // an immutable list
    private final List<Criterion> criteria;

    private final transient Tables tables;

    private ScoringScheme(
            Text name, Points fullMark, Points bonusCap, List<CriterionGroup> groups, List<GradeBand> grades) {
        this.name = name;
        this.fullMark = fullMark;
        this.bonusCap = bonusCap;
        this.groups = groups;
        this.grades = grades;
        criteria = groups.stream().flatMap(group -> group.criteria().stream()).toList();
        new SchemeCheck(this).refuse();
        tables = new Tables(this);
    }

    /**
     * Makes a scheme.
     *
     * @param name what it is called
     * @param fullMark the full mark, above 0 and at most 10,000 points, such as 100 (百分制) or 1000 (千分制)
     * @param bonusCap the most that all bonuses give together; 0 where there is none
     * @param groups the criteria, at least one, in groups
     * @param grades the grades in any order, at least two
     * @return the scheme
     * @throws org.civaffairs.core.value.InvalidInputException if points do not add up, an id is not fit for a label or
     *     comes twice, a deduction cannot be, or bands leave a gap or overlap; all problems are reported
     */
    public static ScoringScheme of(
            Text name,
            Points fullMark,
            Points bonusCap,
            Collection<CriterionGroup> groups,
            Collection<GradeBand> grades) {
        List<GradeBand> fromLowest =
                grades.stream().sorted(Comparator.comparing(GradeBand::from)).toList();
        return new ScoringScheme(name, fullMark, bonusCap, List.copyOf(groups), fromLowest);
    }

    @JsonCreator
    static ScoringScheme fromJson(
            @JsonProperty("name") @Nullable Object name,
            @JsonProperty("fullMark") @Nullable Object fullMark,
            @JsonProperty("bonusCap") @Nullable Object bonusCap,
            @JsonProperty("groups") @Nullable Object groups,
            @JsonProperty("grades") @Nullable Object grades,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of(WHAT, unknown, PROPERTIES);
        Supplier<ScoringScheme> read = new SchemeJson(json).read("", name, fullMark, bonusCap, groups, grades);
        json.refuse();
        return read.get();
    }

    /** {@return what it is called} */
    @JsonProperty("name")
    public Text name() {
        return name;
    }

    /** {@return the full mark} */
    @JsonProperty("fullMark")
    public Points fullMark() {
        return fullMark;
    }

    /** {@return the most that all bonuses give together} */
    @JsonProperty("bonusCap")
    public Points bonusCap() {
        return bonusCap;
    }

    /** {@return the groups, in the caller's order} */
    @JsonProperty("groups")
    public List<CriterionGroup> groups() {
        return groups;
    }

    /** {@return the grades, the lowest first} */
    @JsonProperty("grades")
    public List<GradeBand> grades() {
        return grades;
    }

    /** {@return all criteria, in the order of the groups} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** {@return the points of all criteria that assess how the panel's ballot is carried out (C-37)} */
    public Points ballotExecution() {
        return criteria.stream()
                .filter(Criterion::ballotExecution)
                .map(Criterion::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** {@return the rights (C-95) that no criterion serves} */
    public List<Right> rightsUnserved() {
        EnumSet<Right> unserved = EnumSet.allOf(Right.class);
        criteria.forEach(criterion -> criterion.rights().forEach(unserved::remove));
        return List.copyOf(unserved);
    }

    /** The layout for scoring. */
    Tables tables() {
        return tables;
    }

    private Stream<Object> parts() {
        return Stream.of(name, fullMark, bonusCap, groups, grades);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof ScoringScheme that
                        && parts().toList().equals(that.parts().toList()));
    }

    @Override
    public int hashCode() {
        return parts().toList().hashCode();
    }

    @Override
    public Text label() {
        return Text.of(
                name.zh() + "，指标" + criteria.size() + "项，满分" + fullMark + "分",
                name + ", " + criteria.size() + " criteria, full mark " + fullMark);
    }

    /** {@return such as {@code sample scheme: 3 criteria, 100 points}} */
    @Override
    public String toString() {
        return name.en() + ": " + criteria.size() + " criteria, " + fullMark + " points";
    }

    private Object readResolve() {
        return new ScoringScheme(name, fullMark, bonusCap, groups, grades);
    }
}
