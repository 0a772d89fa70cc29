package org.civaffairs.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.civaffairs.core.value.Problems;

/** Whether a reform can be laid over a policy: its amendments must not overlap, and each must change something. */
final class Effect {
    private final Policy policy;
    private final Problems problems;

    private Effect(Policy policy, Problems problems) {
        this.policy = policy;
        this.problems = problems;
    }

    static void check(Reform reform, Policy policy, Problems problems) {
        Effect effect = new Effect(policy, problems);
        List<Reform.Amendment<?>> amendments = reform.amendments();
        problems.require(!amendments.isEmpty(), "amendments", "must not be empty: it changes nothing");
        for (int i = 0; i < amendments.size(); i++) {
            Provision<?> provision = amendments.get(i).provision();
            for (Reform.Amendment<?> earlier : amendments.subList(0, i)) {
                effect.refuseOverlap(provision, earlier.provision());
            }
            effect.require(amendments.get(i));
        }
    }

    private void refuseOverlap(Provision<?> provision, Provision<?> earlier) {
        problems.require(
                !provision.overlaps(earlier),
                path(provision),
                "overlaps the amendment from " + earlier.from() + ": end one before the other begins");
    }

    private <T> void require(Reform.Amendment<T> amendment) {
        Provision<T> provision = amendment.provision();
        LocalDate last = Reform.lastDay(provision, policy.horizon(amendment.parameter()));
        if (provision.from().isAfter(last)) {
            problems.add(path(provision), "begins after the policy ends on " + last + ": see Policy.extendedTo");
        } else if (days(amendment, last).stream().noneMatch(day -> changes(amendment, day))) {
            problems.add(path(provision), "changes nothing: the value is already " + provision.value());
        }
    }

    private <T> boolean changes(Reform.Amendment<T> amendment, LocalDate day) {
        Optional<Provision<T>> before = policy.find(day, amendment.parameter());
        return before.isEmpty()
                || !before.get().value().equals(amendment.provision().value())
                || (amendment.provision().basis() == Basis.ADOPTED
                        && !isSettled(before.get().basis()));
    }

    /** Whether somebody in force said so, rather than we or a proposal. */
    private static boolean isSettled(Basis basis) {
        return basis == Basis.STATED || basis == Basis.ADOPTED;
    }

    /** The first day, and every later day on which the policy may begin to say something else. */
    private Set<LocalDate> days(Reform.Amendment<?> amendment, LocalDate last) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(amendment.provision().from());
        LocalDate horizon = policy.horizon(amendment.parameter());
        if (horizon.isBefore(last)) {
            days.add(horizon.plusDays(1));
        }
        amendment.parameter().findPlanned().ifPresent(planned -> addEdges(days, planned));
        for (Reform reform : policy.applied()) {
            for (Reform.Amendment<?> other : reform.amendments()) {
                addEdges(days, other.provision());
            }
        }
        days.removeIf(day -> day.isBefore(amendment.provision().from()) || day.isAfter(last));
        return days;
    }

    private static void addEdges(Set<LocalDate> days, Provision<?> provision) {
        days.add(provision.from());
        if (provision.to().isBefore(LocalDate.MAX)) {
            days.add(provision.to().plusDays(1));
        }
    }

    private static String path(Provision<?> provision) {
        return provision.parameter() + " from " + provision.from();
    }
}
