package org.civaffairs.ballot.procedure;

import static org.civaffairs.ballot.procedure.DeviationKind.PANEL_TOO_SMALL;
import static org.civaffairs.ballot.procedure.DeviationKind.REPRESENTATIVES_BELOW_SHARE;

import java.util.List;
import org.civaffairs.ballot.panel.Composition;
import org.civaffairs.ballot.panel.CompositionVerdict;
import org.civaffairs.ballot.panel.KindCounts;
import org.civaffairs.ballot.panel.Kinship;
import org.civaffairs.ballot.panel.Requirement;

/** Who was there, and who voted. Size and composition are judged before anybody steps aside. */
record Attending(KindCounts all, KindCounts came, long voted, long kinVoted) {
    static Attending of(List<SessionMember> members, Kinship farthest) {
        KindCounts all = KindCounts.NONE;
        KindCounts came = KindCounts.NONE;
        long voted = 0;
        long kinVoted = 0;
        for (SessionMember member : members) {
            all = all.plus(member.kind(), 1);
            came = came.plus(member.kind(), member.present() ? 1 : 0);
            voted += member.voted() ? 1 : 0;
            kinVoted += member.voted() && mustStepAside(member, farthest) ? 1 : 0;
        }
        return new Attending(all, came, voted, kinVoted);
    }

    private static boolean mustStepAside(SessionMember member, Kinship farthest) {
        Kinship kinship = member.kinship();
        return member.recused() || (kinship != null && kinship.isWithin(farthest));
    }

    void compose(Composition composition, Collected found) {
        List<CompositionVerdict> missed = composition.judge(all, came).stream()
                .filter(verdict -> !verdict.met())
                .toList();
        missed.stream()
                .filter(Attending::isOfSize)
                .forEach(v -> found.found(PANEL_TOO_SMALL, null, v.needs(), v.has()));
        missed.stream()
                .filter(verdict -> !isOfSize(verdict))
                .forEach(v ->
                        found.found(REPRESENTATIVES_BELOW_SHARE, v.requirement().label(), v.needs(), v.has()));
    }

    private static boolean isOfSize(CompositionVerdict verdict) {
        return verdict.requirement() instanceof Requirement.Size;
    }
}
