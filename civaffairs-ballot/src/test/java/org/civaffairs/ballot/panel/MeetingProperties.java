package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.civaffairs.ballot.tally.Attendance;
import org.civaffairs.ballot.tally.Motion;

/** The numbers of a meeting agree with those of plain sets, whatever anybody did. */
class MeetingProperties {
    /** What a member did about the first motion. */
    private enum Part {
        EXCUSED,
        ABSENT,
        ABSENT_AND_ASIDE,
        PRESENT,
        PRESENT_AND_ASIDE
    }

    private static Set<String> who(List<Part> parts, Predicate<Part> did) {
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (did.test(parts.get(i))) {
                ids.add(SamplePanel.id(i + 1));
            }
        }
        return ids;
    }

    private static Meeting meeting(List<Part> parts, boolean allBut) {
        MeetingBuilder meeting = Meeting.builder(SamplePanel.roster(), SamplePanel.agenda(), SamplePanel.DAY);
        if (allBut) {
            meeting.presentAllBut(
                    who(parts, part -> part.name().startsWith("ABSENT")).toArray(String[]::new));
        } else {
            meeting.present(
                    who(parts, part -> part.name().startsWith("PRESENT")).toArray(String[]::new));
        }
        meeting.excused(who(parts, part -> part == Part.EXCUSED).toArray(String[]::new));
        who(parts, part -> part.name().endsWith("ASIDE"))
                .forEach(id -> meeting.recusing(new Recusal("m1", id, RecusalGround.INTEREST, null)));
        return meeting.build();
    }

    @Property
    void attendance_and_voters_are_counts_of_sets(
            @ForAll @Size(14) List<Part> parts, @ForAll boolean allBut, @ForAll boolean last) {
        parts.add(last ? Part.PRESENT : Part.ABSENT);
        Meeting meeting = meeting(parts, allBut);
        Motion motion = meeting.agenda().motion("m1");
        Set<String> present = who(parts, part -> part.name().startsWith("PRESENT"));
        Set<String> excused = who(parts, part -> part == Part.EXCUSED);
        assertEquals(
                new Attendance(
                        15,
                        15 - excused.size(),
                        present.size(),
                        who(parts, part -> part.name().endsWith("ASIDE")).size(),
                        who(parts, part -> part == Part.PRESENT_AND_ASIDE).size(),
                        null),
                meeting.attendance(motion));
        assertEquals(List.copyOf(present), meeting.present());
        assertEquals(List.copyOf(excused), meeting.excused());
        assertEquals(List.copyOf(who(parts, part -> part == Part.PRESENT)), meeting.voters(motion));
        assertEquals(meeting.present(), meeting.voters(meeting.agenda().motion("m2")));
    }
}
