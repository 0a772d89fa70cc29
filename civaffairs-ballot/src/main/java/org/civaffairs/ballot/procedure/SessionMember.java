package org.civaffairs.ballot.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Map;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.panel.MemberKind;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * What a member of the panel did on one motion. The facts it belongs to check it. That a member stepped aside and voted all
 * the same can happen: it is a deviation, no mistake of the record.
 *
 * @param id the member's id on the roster, which is not the name
 * @param kind as whom the member sits on the panel
 * @param present whether the member came
 * @param recused whether the member stepped aside (回避)
 * @param voted whether the member cast a ballot
 * @param kinship how near the member is to the person the motion is about, or null if not related
 */
@JsonPropertyOrder({"id", "kind", "present", "recused", "voted", "kinship"})
public record SessionMember(
        @JsonProperty("id") String id,
        @JsonProperty("kind") MemberKind kind,
        @JsonProperty("present") boolean present,
        @JsonProperty("recused") boolean recused,
        @JsonProperty("voted") boolean voted,

        @JsonProperty("kinship") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Kinship kinship)
        implements Serializable {
    /**
     * A member who came, voted and is related to nobody.
     *
     * @param id the member's id
     * @param kind as whom the member sits on the panel
     * @return the member
     */
    public static SessionMember voter(String id, MemberKind kind) {
        return new SessionMember(id, kind, true, false, true, null);
    }

    /**
     * A member who did not come.
     *
     * @param id the member's id
     * @param kind as whom the member sits on the panel
     * @return the member
     */
    public static SessionMember absent(String id, MemberKind kind) {
        return new SessionMember(id, kind, false, false, false, null);
    }

    /**
     * The same, related to the person the motion is about.
     *
     * @param grade how near
     * @return the member
     */
    public SessionMember related(Kinship grade) {
        return new SessionMember(id, kind, present, recused, voted, grade);
    }

    /** {@return the same, having stepped aside and not voted} */
    public SessionMember steppingAside() {
        return new SessionMember(id, kind, present, true, false, kinship);
    }

    static SessionMember read(StrictJson json, String path, Map<?, ?> row) {
        json.own(path, row.keySet(), "id", "kind", "present", "recused", "voted", "kinship");
        Object grade = row.get("kinship");
        return new SessionMember(
                json.text(path + "id", row.get("id")),
                json.choice(path + "kind", row.get("kind"), MemberKind.values()),
                json.flag(path + "present", row.get("present")),
                json.flag(path + "recused", row.get("recused")),
                json.flag(path + "voted", row.get("voted")),
                grade == null ? null : json.choice(path + "kinship", grade, Kinship.values()));
    }
}
