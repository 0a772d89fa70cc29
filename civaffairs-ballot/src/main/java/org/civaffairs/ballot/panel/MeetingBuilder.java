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
    private final List<String> absent = new ArrayList<>();
    private boolean allBut;
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
     * Everybody came who was not excused, but for these; it does not matter who is excused before this, and who after.
     *
     * @param ids the ids of those who stayed away
     * @return this
     */
    public MeetingBuilder presentAllBut(String... ids) {
        allBut = true;
        absent.addAll(Arrays.asList(ids));
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
     * @throws org.civaffairs.core.value.InvalidInputException if somebody is not on the roster, comes twice, is excused or
     *     stayed away and is present, or steps aside twice or on another agenda's motion, if everybody is excused, or if the
     *     agenda is another village's; all problems are reported
     */
    public Meeting build() {
        Problems problems = Problems.of("meeting");
        problems.require(
                agenda.village().equals(roster.village()),
                "agenda",
                "must be of the panel's village, " + roster.village() + ",",
                agenda.village());
        known(problems, "excused", excused);
        problems.require(!isEverybody(excused), "excused", "must not be everybody: nobody would be due");
        known(problems, "presentAllBut", absent);
        List<String> came = came();
        known(problems, "present", came);
        apart(problems, came);
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < recusals.size(); i++) {
            recusal(problems, "recusals[" + i + "]", recusals.get(i), seen);
        }
        problems.refuse();
        return new Meeting(roster, agenda, day, excused, came, recusals);
    }

    private List<String> came() {
        List<String> came = new ArrayList<>(present);
        Set<String> away = new HashSet<>(absent);
        away.addAll(excused);
        roster.members().stream()
                .map(Member::id)
                .filter(id -> allBut && !away.contains(id))
                .forEach(came::add);
        return came;
    }

    private boolean isEverybody(List<String> ids) {
        Set<String> named = new HashSet<>(ids);
        return roster.members().stream().allMatch(member -> named.contains(member.id()));
    }

    private void known(Problems problems, String path, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            problems.require(roster.find(id) != null, path, "must be on the roster", id);
            problems.require(seen.add(id), path, "must be named once", id);
        }
    }

    private void apart(Problems problems, List<String> came) {
        Set<String> away = new HashSet<>(absent);
        Set<String> free = new HashSet<>(excused);
        for (String id : came) {
            problems.require(!free.contains(id), "present", "must not be excused at the same time", id);
            problems.require(!away.contains(id), "present", "must not have stayed away at the same time", id);
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
                !excused.contains(recusal.member()), at + ".member", "must be due and not excused", recusal.member());
        problems.require(
                seen.add(List.of(recusal.motion(), recusal.member())),
                at + ".member",
                "must step aside on a motion once",
                recusal.member());
    }
}
