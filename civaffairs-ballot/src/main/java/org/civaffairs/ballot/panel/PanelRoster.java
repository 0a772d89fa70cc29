package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The members of one village's review panel (评审团名册, C-29), made once before any session.
 *
 * <p>For example, {@code PanelRoster.builder("江桥村").member("01", "王一", REPRESENTATIVE).build().size()} is 1.
 */
@JsonPropertyOrder({"village", "members"})
public final class PanelRoster implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String village;

    @SuppressWarnings("serial") // a LinkedHashMap
    private final Map<String, Member> members = new LinkedHashMap<>();

    private PanelRoster(String village, List<MemberDraft> drafts) {
        this.village = village;
        for (MemberDraft draft : drafts) {
            PersonName name = PersonName.parse(draft.name());
            members.put(draft.id(), new Member(this, draft.id(), name, draft.kind(), members.size()));
        }
    }

    /**
     * Starts a roster.
     *
     * @param village whose panel
     * @return a builder without members
     */
    public static Builder builder(String village) {
        return new Builder(village);
    }

    /** Collects members; {@link #build} refuses bad ones with all their problems. */
    public static final class Builder {
        private final String village;
        private final List<MemberDraft> drafts = new ArrayList<>();

        Builder(String village) {
            this.village = village;
        }

        /**
         * Adds a member.
         *
         * @param id an id that no other member has, not the name
         * @param name the full name
         * @param kind as whom the member sits on the panel
         * @return this
         */
        public Builder member(String id, String name, MemberKind kind) {
            drafts.add(new MemberDraft(id, name, kind));
            return this;
        }

        /**
         * Makes the roster.
         *
         * @return the roster
         * @throws InvalidInputException if there is nobody on it, ids or names are not fit for a label, or an id comes twice
         *     or is the name; all problems are reported, and none repeats a name
         */
        public PanelRoster build() {
            Problems problems = Problems.of("panel roster").label("village", village);
            problems.require(!drafts.isEmpty(), "members", "must not be empty: an empty panel decides nothing");
            Map<String, Integer> seen = new LinkedHashMap<>();
            for (int i = 0; i < drafts.size(); i++) {
                MemberDraft draft = drafts.get(i);
                draft.check(problems, "members[" + i + "].", seen.putIfAbsent(draft.id(), i));
            }
            problems.refuse();
            return new PanelRoster(village, drafts);
        }
    }

    @JsonCreator
    static PanelRoster fromJson(
            @JsonProperty("village") @Nullable Object village,
            @JsonProperty("members") @Nullable Object members,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json = StrictJson.of("panel roster", unknown, "village", "members");
        Builder roster = builder(json.text("village", village));
        roster.drafts.addAll(MemberDraft.read(json, members));
        json.refuse();
        return roster.build();
    }

    /** {@return whose panel} */
    @JsonProperty("village")
    public String village() {
        return village;
    }

    /** {@return the members in order} */
    @JsonProperty("members")
    public List<Member> members() {
        return List.copyOf(members.values());
    }

    /** {@return the number of members, 1 or more} */
    public int size() {
        return members.size();
    }

    /**
     * One member.
     *
     * @param id the id
     * @return the member
     * @throws InvalidInputException if nobody has this id
     */
    public Member member(String id) {
        Member found = find(id);
        if (found == null) {
            Problems problems = Problems.of("").add("member", "must be on the roster", id);
            throw new InvalidInputException("roster of " + village, problems.found());
        }
        return found;
    }

    @Nullable
    Member find(String id) {
        return members.get(id);
    }

    /**
     * The member of this roster with the id that a member has on another.
     *
     * @param member a member of any roster
     * @return the member of this one
     * @throws InvalidInputException if nobody has that id
     */
    public Member rebase(Member member) {
        return member(member.id());
    }

    /** Whether a member was made by this roster, or by an equal one. */
    @SuppressWarnings("ReferenceEquality") // the same object is the usual case, and is faster to tell
    boolean owns(Member member) {
        return member.roster() == this || member.roster().equals(this);
    }

    /** {@return how many of each kind there are} */
    public KindCounts kinds() {
        return KindCounts.of(members.values());
    }

    /** {@return the ids of some members, in the order of the roster} */
    List<String> inOrder(Collection<String> ids) {
        Set<String> some = new HashSet<>(ids);
        return members.keySet().stream().filter(some::contains).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof PanelRoster that && that.village.equals(village) && isAlike(that));
    }

    private boolean isAlike(PanelRoster that) {
        List<Member> mine = members();
        List<Member> theirs = that.members();
        boolean alike = mine.equals(theirs);
        for (int i = 0; alike && i < mine.size(); i++) {
            alike = mine.get(i).kind() == theirs.get(i).kind()
                    && mine.get(i).name().equals(theirs.get(i).name());
        }
        return alike;
    }

    @Override
    public int hashCode() {
        return village.hashCode() * 31 + members.keySet().hashCode();
    }

    /** {@return such as {@code panel of 江桥村, 15 members}} */
    @Override
    public String toString() {
        return "panel of " + village + ", " + members.size() + " members";
    }
}
