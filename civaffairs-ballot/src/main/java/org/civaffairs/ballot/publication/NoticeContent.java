package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.civaffairs.ballot.tally.Outcome;
import org.civaffairs.core.decision.AssistanceMatter;
import org.jspecify.annotations.Nullable;

/**
 * All that a notice publishes, and nothing else.
 *
 * @param village whose panel
 * @param session the session's name
 * @param motion the motion's name
 * @param matter what it was about
 * @param day the day of the vote
 * @param due members who had to come
 * @param present members who came
 * @param recused members who stepped aside
 * @param outcome how the motion ended
 * @param detail the numbers, or null if they are withheld
 * @param persons the persons concerned, in order
 * @param publication when the notice hangs
 * @param objectionsTo where to object
 */
record NoticeContent(
        String village,
        String session,
        String motion,
        AssistanceMatter matter,
        LocalDate day,
        long due,
        long present,
        long recused,
        Outcome outcome,
        @Nullable NoticeDetail detail,
        List<NoticePerson> persons,
        Publication publication,
        String objectionsTo)
        implements Serializable {
    NoticeContent {
        persons = List.copyOf(persons);
    }
}
