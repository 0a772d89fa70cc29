package org.civaffairs.ballot.panel;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.core.value.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * One session of a panel before anybody votes (评议会议): who was excused, who came, and who steps aside on which motion.
 *
 * <p>For example, 15 on the roster, one excused, 12 present, one of whom steps aside on a motion: 14 due, 12 present, 11
 * voters on that motion.
 */
@JsonPropertyOrder({"roster", "agenda", "day", "excused", "present", "recusals"})
public final class Meeting implements Serializable {
    private static final long serialVersionUID = 1L;

    private final PanelRoster roster;
    private final Agenda agenda;
    private final LocalDate day;

    @SuppressWarnings("serial") // an immutable list
    private final List<String> excused;

    @SuppressWarnings("serial") // a LinkedHashSet in the order of the roster
    private final Set<String> present;

    @SuppressWarnings("serial") // an immutable list
    private final List<Recusal> recusals;

    Meeting(
            PanelRoster roster,
            Agenda agenda,
            LocalDate day,
            Collection<String> excused,
            Collection<String> present,
            List<Recusal> recusals) {
        this.roster = roster;
        this.agenda = agenda;
        this.day = day;
        this.excused = roster.inOrder(excused);
        this.present = new LinkedHashSet<>(roster.inOrder(present));
        this.recusals = List.copyOf(recusals);
    }

    /**
     * Starts a meeting.
     *
     * @param roster the panel
     * @param agenda what it votes on; of the same village
     * @param day the day
     * @return a builder to which nobody has come yet
     */
    public static MeetingBuilder builder(PanelRoster roster, Agenda agenda, LocalDate day) {
        return new MeetingBuilder(roster, agenda, day);
    }

    /** {@return the panel} */
    @JsonProperty("roster")
    public PanelRoster roster() {
        return roster;
    }

    /** {@return what it votes on} */
    @JsonProperty("agenda")
    public Agenda agenda() {
        return agenda;
    }

    /** {@return the day} */
    @JsonProperty("day")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate day() {
        return day;
    }

    /** {@return the ids of members who were excused beforehand and are not due, in the order of the roster} */
    @JsonProperty("excused")
    public List<String> excused() {
        return excused;
    }

    /** {@return the ids of members who came, in the order of the roster} */
    @JsonProperty("present")
    public List<String> present() {
        return List.copyOf(present);
    }

    /** {@return who steps aside on what} */
    @JsonProperty("recusals")
    public List<Recusal> recusals() {
        return recusals;
    }

    /**
     * The numbers of one motion, before anybody steps aside.
     *
     * @param motion a motion of the agenda
     * @return all, due, present, recused
     */
    public Attendance attendance(Motion motion) {
        Set<String> aside = aside(motion);
        long came = aside.stream().filter(present::contains).count();
        return Attendance.of(roster.size(), roster.size() - excused.size(), present.size())
                .recusing(aside.size(), came);
    }

    /**
     * Who may vote on a motion: those present who do not step aside.
     *
     * @param motion a motion of the agenda
     * @return their ids, in the order of the roster
     */
    public List<String> voters(Motion motion) {
        Set<String> aside = aside(motion);
        return present.stream().filter(id -> !aside.contains(id)).toList();
    }

    /** Who steps aside on a motion. */
    Set<String> aside(Motion motion) {
        agenda.indexOf(motion);
        Set<String> aside = new LinkedHashSet<>();
        recusals.stream()
                .filter(recusal -> recusal.motion().equals(motion.name()))
                .forEach(recusal -> aside.add(recusal.member()));
        return aside;
    }

    /** What a member would have to be to vote on a motion from which some step aside; null if nothing is in the way. */
    @Nullable
    String bar(String member, Set<String> aside) {
        if (roster.find(member) == null) {
            return "somebody on the roster";
        }
        if (!present.contains(member)) {
            return "somebody who was present";
        }
        return aside.contains(member) ? "somebody who does not step aside" : null;
    }

    /** {@return how many of each kind came} */
    public KindCounts kindsPresent() {
        return KindCounts.of(present.stream().map(roster::member).toList());
    }

    @JsonCreator
    static Meeting fromJson(
            @JsonProperty("roster") @Nullable PanelRoster roster,
            @JsonProperty("agenda") @Nullable Agenda agenda,
            @JsonProperty("day") @Nullable Object day,
            @JsonProperty("excused") @Nullable Object excused,
            @JsonProperty("present") @Nullable Object present,
            @JsonProperty("recusals") @Nullable Object recusals,
            @JsonAnySetter @Nullable Map<String, Object> unknown) {
        StrictJson json =
                StrictJson.of("meeting", unknown, "roster", "agenda", "day", "excused", "present", "recusals");
        json.scalar("roster", roster);
        json.scalar("agenda", agenda);
        LocalDate on = json.day("day", day);
        List<String> away = json.items("excused", excused, json::text);
        List<String> came = json.items("present", present, json::text);
        List<Recusal> aside = json.objects("recusals", recusals, (at, row) -> Recusal.read(json, at, row));
        json.refuse();
        MeetingBuilder meeting = builder(Objects.requireNonNull(roster), Objects.requireNonNull(agenda), on)
                .excused(away.toArray(String[]::new))
                .present(came.toArray(String[]::new));
        aside.forEach(meeting::recusing);
        return meeting.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meeting that
                && that.roster.equals(roster)
                && that.agenda.equals(agenda)
                && that.day.equals(day)
                && that.excused.equals(excused)
                && that.present.equals(present)
                && that.recusals.equals(recusals);
    }

    @Override
    public int hashCode() {
        return agenda.hashCode() * 31 + present.hashCode();
    }

    /** {@return such as {@code 江桥村 s1, 2 motions on 2010-06-01: 12 of 15 present}} */
    @Override
    public String toString() {
        return agenda + " on " + day + ": " + present.size() + " of " + roster.size() + " present";
    }
}
