package org.civaffairs.ballot.tally;

import java.util.List;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Problems;
import org.civaffairs.core.value.Threshold;

/** One motion while it is decided: first void or not, then the quorum, then the threshold. */
final class Deciding {
    static final Term HOUSEHOLDS = Term.of("households", "总户数", "households");
    static final Term HOUSEHOLDS_PRESENT = Term.of("householdsPresent", "到会户代表数", "households represented");
    static final Term ELIGIBLE = Term.of("eligible", "调查认定符合条件", "eligible on the facts");

    private final BallotRules rules;
    private final Attendance attendance;
    private final BallotAccount account;
    private final Truth eligible;
    private final Bases bases;
    private final Truth byHouseholds;
    private final Quorum quorum;
    private final Margin margin;

    Deciding(BallotRules rules, Attendance attendance, BallotAccount account, Truth eligible) {
        this.rules = rules;
        this.attendance = attendance;
        this.account = account;
        this.eligible = eligible;
        bases = Bases.of(attendance, account.counts(), rules.recused());
        byHouseholds = byHouseholds();
        quorum = quorum(bases, byHouseholds == Truth.YES);
        margin = isVotedOn()
                ? Margin.decided(rules.pass(), bases, account.counts(), ballotsBelowQuorum())
                : Margin.of(rules.pass(), bases, account.counts());
    }

    private Quorum quorum(Bases of, boolean met) {
        return Quorum.of(rules.quorum(), of, met, attendance.due() - attendance.recused());
    }

    private Truth byHouseholds() {
        Threshold share = rules.quorum().households();
        if (share == null) {
            return Truth.NO;
        }
        Households known = attendance.households();
        return known == null ? Truth.UNKNOWN : Truth.of(share.isMet(known.represented(), known.all()));
    }

    /** How many valid ballots would have to become invalid for the quorum to be lost. */
    private long ballotsBelowQuorum() {
        boolean onValid = rules.quorum().counted() == Denominator.VALID && byHouseholds != Truth.YES;
        return onValid ? quorum.has() - quorum.needs() + 1 : Long.MAX_VALUE;
    }

    private boolean isNobodyLeft() {
        return bases.due() == 0;
    }

    private boolean isVotedOn() {
        return !account.isOverfull() && quorum.met() && !isNobodyLeft();
    }

    private boolean isReached() {
        return margin.missing() == 0;
    }

    /** The facts that decide and are not known; none where something else has decided before. */
    List<Term> unknown() {
        if (account.isOverfull() || isNobodyLeft()) {
            return List.of();
        }
        if (!quorum.met()) {
            return byHouseholds == Truth.UNKNOWN ? List.of(HOUSEHOLDS, HOUSEHOLDS_PRESENT) : List.of();
        }
        boolean asked = rules.votedDown() == VotedDown.REFERRED && !isReached() && !isStandingTie();
        return asked && eligible == Truth.UNKNOWN ? List.of(ELIGIBLE) : List.of();
    }

    Decision decision() {
        List<Term> unknown = unknown();
        if (!unknown.isEmpty()) {
            refuse(unknown);
        }
        Reason reason = reason();
        return new Decision(outcome(reason), reason, bases, quorum, margin);
    }

    private static void refuse(List<Term> unknown) {
        Problems problems = Problems.of("decision");
        unknown.forEach(term -> problems.add(term.id(), "decides here and is not known: give it"));
        problems.refuse();
    }

    private Reason reason() {
        if (account.isOverfull()) {
            return Reason.MORE_RETURNED_THAN_ISSUED;
        }
        if (isNobodyLeft()) {
            return Reason.NOBODY_LEFT;
        }
        if (!quorum.met()) {
            return isQuorateWithRecused() ? Reason.QUORUM_MISSED_AFTER_RECUSAL : Reason.QUORUM_MISSED;
        }
        return isReached() ? Reason.REACHED : notReached();
    }

    private Reason notReached() {
        if (isStandingTie()) {
            return Reason.TIE;
        }
        if (rules.votedDown() == VotedDown.REFERRED && eligible == Truth.YES) {
            return Reason.ELIGIBLE_BUT_VOTED_DOWN;
        }
        if (margin.of() == 0 || account.counts().valid() == 0) {
            return Reason.NO_VOTES;
        }
        return rules.pass().isTie(account.counts()) ? Reason.TIE : Reason.NOT_REACHED;
    }

    private boolean isStandingTie() {
        return rules.pass().ties() == Ties.STAND && rules.pass().isTie(account.counts());
    }

    private boolean isQuorateWithRecused() {
        Bases before = Bases.of(attendance, account.counts(), Recused.STAY);
        return quorum(before, false).met();
    }

    private Outcome outcome(Reason reason) {
        return switch (reason) {
            case MORE_RETURNED_THAN_ISSUED -> Outcome.VOID;
            case NOBODY_LEFT, QUORUM_MISSED, QUORUM_MISSED_AFTER_RECUSAL -> Outcome.NOT_QUORATE;
            case REACHED -> Outcome.PASSED;
            case TIE -> isStandingTie() ? Outcome.TIED : Outcome.REJECTED;
            case NO_VOTES, NOT_REACHED -> Outcome.REJECTED;
            case ELIGIBLE_BUT_VOTED_DOWN -> Outcome.REFERRED;
        };
    }
}
