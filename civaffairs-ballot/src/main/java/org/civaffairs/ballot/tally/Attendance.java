package org.civaffairs.ballot.tally;

import java.io.Serializable;
import org.civaffairs.core.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who could take part, who had to, who came, and who stepped aside; persons. The numbers are those of the roster, before
 * anybody steps aside.
 *
 * <p>For example, {@code Attendance.of(15, 15, 12).recusing(2, 1)} has 13 due and 11 present where recused members leave.
 *
 * @param entitled all members (全体), 1 or more
 * @param due members who had to come (应到), at most all
 * @param present members who came (实到), at most those due
 * @param recused members due who step aside on this motion (回避)
 * @param recusedPresent those of them who came all the same
 * @param households the households and how many are represented, or null if that is not known
 */
public record Attendance(
        long entitled,
        long due,
        long present,
        long recused,
        long recusedPresent,
        @Nullable Households households) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @param entitled all members
     * @param due members who had to come
     * @param present members who came
     * @param recused members due who step aside
     * @param recusedPresent those of them who came
     * @param households the households, or null
     * @throws org.civaffairs.core.value.InvalidInputException if the panel is empty, nobody is due, or a part is larger than
     *     its whole; all problems are reported
     */
    public Attendance {
        Problems problems = Problems.of("attendance");
        check(problems, entitled, due, present, recused, recusedPresent);
        problems.refuse();
    }

    /**
     * An attendance from which nobody stepped aside.
     *
     * @param entitled all members
     * @param due members who had to come
     * @param present members who came
     * @return the attendance
     */
    public static Attendance of(long entitled, long due, long present) {
        return new Attendance(entitled, due, present, 0, 0, null);
    }

    /**
     * The same with members who step aside.
     *
     * @param members how many of those due
     * @param whoCame how many of them came
     * @return the attendance
     */
    public Attendance recusing(long members, long whoCame) {
        return new Attendance(entitled, due, present, members, whoCame, households);
    }

    /**
     * The same with what is known of the households.
     *
     * @param known the households
     * @return the attendance
     */
    public Attendance with(Households known) {
        return new Attendance(entitled, due, present, recused, recusedPresent, known);
    }

    static void check(Problems problems, long entitled, long due, long present, long recused, long recusedPresent) {
        problems.require(entitled > 0, "entitled", "must be at least 1: an empty panel decides nothing", entitled);
        problems.require(due > 0, "due", "must be at least 1: a quorum over nobody has no value", due);
        part(problems, "due", due, "entitled", entitled);
        problems.notNegative("present", present);
        part(problems, "present", present, "due", due);
        problems.notNegative("recused", recused);
        part(problems, "recused", recused, "due", due);
        problems.notNegative("recusedPresent", recusedPresent);
        part(problems, "recusedPresent", recusedPresent, "recused", recused);
        part(problems, "recusedPresent", recusedPresent, "present", present);
        boolean parts = present >= 0 && recused >= 0 && recused <= due && recusedPresent >= 0;
        if (parts && present - recusedPresent > due - recused) {
            problems.add(
                    "present",
                    "less recusedPresent must be at most due less recused, " + (due - recused) + ",",
                    present - recusedPresent);
        }
    }

    /** The words are put together only where they are needed. */
    private static void part(Problems problems, String path, long part, String of, long whole) {
        if (whole >= 0 && part > whole) {
            problems.add(path, "must be at most " + of + ", " + whole + ",", part);
        }
    }

    /** How many may cast a ballot: those present who do not step aside. */
    long voters() {
        return present - recusedPresent;
    }
}
