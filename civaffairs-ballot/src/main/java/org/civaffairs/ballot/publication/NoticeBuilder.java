package org.civaffairs.ballot.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.Decision;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/** Collects the items of a notice; {@link #build} refuses missing and bad ones with all their problems. */
public final class NoticeBuilder {
    @Nullable
    String village;

    @Nullable
    String session;

    @Nullable
    String motion;

    @Nullable
    AssistanceMatter matter;

    @Nullable
    LocalDate day;

    @Nullable
    Long due;

    long present;
    long recused;

    @Nullable
    Decision decision;

    @Nullable
    Disclosure disclosure;

    final List<NoticePerson> persons = new ArrayList<>();

    @Nullable
    Publication publication;

    @Nullable
    String objectionsTo;

    NoticeBuilder() {}

    /**
     * Takes village, session, motion, matter, day and the numbers of the panel from the facts of the decision.
     *
     * @param facts the facts
     * @return this
     */
    public NoticeBuilder about(PanelDecisionFacts facts) {
        return village(facts.village())
                .session(facts.session())
                .motion(facts.motion())
                .matter(facts.matter())
                .day(facts.day())
                .panel(facts.due(), facts.present(), facts.recused());
    }

    /**
     * Takes village, session and motion from a motion and its agenda.
     *
     * @param voted the motion
     * @return this
     */
    public NoticeBuilder about(Motion voted) {
        return village(voted.agenda().village())
                .session(voted.agenda().session())
                .motion(voted.name());
    }

    /**
     * Whose panel.
     *
     * @param name the village's name
     * @return this
     */
    public NoticeBuilder village(String name) {
        village = Wording.composed(name);
        return this;
    }

    /**
     * Which session.
     *
     * @param name the session's name
     * @return this
     */
    public NoticeBuilder session(String name) {
        session = Wording.composed(name);
        return this;
    }

    /**
     * Which motion.
     *
     * @param title its title; not a person's name, which would not be masked
     * @return this
     */
    public NoticeBuilder motion(String title) {
        motion = Wording.composed(title);
        return this;
    }

    /**
     * What it was about.
     *
     * @param about the matter
     * @return this
     */
    public NoticeBuilder matter(AssistanceMatter about) {
        matter = about;
        return this;
    }

    /**
     * When the panel voted.
     *
     * @param voted the day
     * @return this
     */
    public NoticeBuilder day(LocalDate voted) {
        day = voted;
        return this;
    }

    /**
     * Who took part, in persons, before anybody stepped aside.
     *
     * @param mustCome members due, 1 or more
     * @param came members present, at most those due
     * @param steppedAside members recused, at most those due
     * @return this
     */
    public NoticeBuilder panel(long mustCome, long came, long steppedAside) {
        due = mustCome;
        present = came;
        recused = steppedAside;
        return this;
    }

    /**
     * Who took part.
     *
     * @param people the attendance
     * @return this
     */
    public NoticeBuilder panel(Attendance people) {
        return panel(people.due(), people.present(), people.recused());
    }

    /**
     * How it was decided, and what of it may be shown.
     *
     * @param how the decision
     * @param shown the disclosure of its counts
     * @return this
     */
    public NoticeBuilder decided(Decision how, Disclosure shown) {
        decision = how;
        disclosure = shown;
        return this;
    }

    /**
     * Adds a person concerned, masked at once.
     *
     * @param name the full name
     * @return this
     */
    public NoticeBuilder person(PersonName name) {
        return add(name, null);
    }

    /**
     * Adds a person concerned, masked at once.
     *
     * @param name the full name
     * @param amount what the person gets, in yuan, 0.00 or more
     * @return this
     */
    public NoticeBuilder person(PersonName name, Yuan amount) {
        return add(name, amount);
    }

    private NoticeBuilder add(PersonName name, @Nullable Yuan amount) {
        String masked = PersonName.parse(Wording.composed(name.full())).masked();
        persons.add(new NoticePerson(masked, amount));
        return this;
    }

    /**
     * When the notice hangs.
     *
     * @param when the publication
     * @return this
     */
    public NoticeBuilder published(Publication when) {
        publication = when;
        return this;
    }

    /**
     * Where to object.
     *
     * @param office the office, with its telephone number if it has one
     * @return this
     */
    public NoticeBuilder objectionsTo(String office) {
        objectionsTo = Wording.composed(office);
        return this;
    }

    /**
     * Makes the notice.
     *
     * @return the notice
     * @throws org.civaffairs.core.value.InvalidInputException if something is missing or not fit for a label, if more
     *     came or stepped aside than had to come, if an amount is negative, or if the counts to be shown are not those of
     *     the decision; all problems are reported
     */
    public Notice build() {
        return NoticeCheck.build(this);
    }
}
