package org.civaffairs.ballot.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civaffairs.ballot.tally.Agenda;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.core.value.Problems;

/** Collects what is known of a {@link Meeting}; {@link #build} refuses what does not fit with all its problems. */
public final class MeetingBuilder {
    private final PanelRoster roster;
    private final Agenda agenda;
    private final LocalDate day;
    private final List<String> excused = new ArrayList<>();
    private final List<String> present = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();

    MeetingBuilder(PanelRoster roster, Agenda agenda, LocalDate day) {
        this.roster = roster;
        this.agenda = agenda;
        this.day = day;
    }

    /**
     * Members who were excused beforehand, so that they are not due.
     *
     * @param ids their ids
     * @return this
     */
    public MeetingBuilder excused(String... ids) {
        excused.addAll(Arrays.asList(ids));
        return this;
    }

    /**
     * Members who came.
     *
     * @param ids their ids
     * @return this
     */
    public MeetingBuilder present(String... ids) {
        present.addAll(Arrays.asList(ids));
        return this;
    }

    /**
     * Everybody came who was not excused, but for these.
     *
     * @param ids the ids of those who stayed away
     * @return this
     */
    public MeetingBuilder presentAllBut(String... ids) {
        Set<String> away = new HashSet<>(Arrays.asList(ids));
        away.addAll(excused);
        away.stream().filter(id -> roster.find(id) == null).forEach(present::add);
        roster.members().stream()
                .map(Member::id)
                .filter(id -> !away.contains(id))
                .forEach(present::add);
        return this;
    }

    /**
     * A member steps aside on a motion.
     *
     * @param recusal who, on what, why
     * @return this
     */
    public MeetingBuilder recusing(Recusal recusal) {
        recusals.add(recusal);
        return this;
    }

    /**
     * Makes the meeting.
     *
     * @return the meeting
     * @throws org.civaffairs.core.value.InvalidInputException if somebody is not on the roster, comes twice, is excused and
     *     present, or steps aside twice or on another agenda's motion, or if the agenda is another village's
     */
    public Meeting build() {
        Problems problems = Problems.of("meeting");
        problems.require(
                agenda.village().equals(roster.village()),
                "agenda",
                "must be of the panel's village, " + roster.village() + ",",
                agenda.village());
        known(problems, "excused", excused);
        known(problems, "present", present);
        for (String id : present) {
            problems.require(!excused.contains(id), "present", "must not be excused at the same time", id);
        }
        problems.require(excused.size() < roster.size(), "excused", "must not be everybody: nobody would be due");
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < recusals.size(); i++) {
            recusal(problems, "recusals[" + i + "]", recusals.get(i), seen);
        }
        problems.refuse();
        return new Meeting(roster, agenda, day, excused, present, recusals);
    }

    private void known(Problems problems, String path, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            problems.require(roster.find(id) != null, path, "must be on the roster", id);
            problems.require(seen.add(id), path, "must be named once", id);
        }
    }

    private void recusal(Problems problems, String at, Recusal recusal, Set<List<String>> seen) {
        problems.require(
                agenda.motions().stream().map(Motion::name).anyMatch(recusal.motion()::equals),
                at + ".motion",
                "must be on the agenda",
                recusal.motion());
        problems.require(
                roster.find(recusal.member()) != null, at + ".member", "must be on the roster", recusal.member());
        problems.require(
                !excused.contains(recusal.member()), at + ".member", "is excused and not due", recusal.member());
        problems.require(
                seen.add(List.of(recusal.motion(), recusal.member())),
                at + ".member",
                "steps aside on this motion already",
                recusal.member());
    }
}
