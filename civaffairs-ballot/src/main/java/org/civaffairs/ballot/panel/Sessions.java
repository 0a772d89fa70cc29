package org.civaffairs.ballot.panel;

import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Motion;
import org.civaffairs.ballot.tally.PanelDecisionFacts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Problems;

/** What secret and recorded sessions have in common. */
final class Sessions {
    private Sessions() {}

    static PanelDecisionFacts facts(
            Meeting meeting, Motion motion, AssistanceMatter matter, Truth eligible, long issued, Counts counts) {
        Attendance people = meeting.attendance(motion);
        return PanelDecisionFacts.builder()
                .village(meeting.roster().village())
                .session(meeting.agenda().session())
                .motion(motion.name())
                .matter(matter)
                .day(meeting.day())
                .entitled(people.entitled())
                .due(people.due())
                .present(people.present())
                .recused(people.recused())
                .recusedPresent(people.recusedPresent())
                .issued(issued)
                .returned(counts.total())
                .yes(counts.yes())
                .no(counts.no())
                .abstain(counts.abstain())
                .blank(counts.blank())
                .spoiled(counts.spoiled())
                .eligible(eligible)
                .build();
    }

    static InvalidInputException notVotedOn(String motion) {
        return new InvalidInputException(
                "session",
                Problems.of("")
                        .add("motion", "must be one that was voted on", motion)
                        .found());
    }
}
