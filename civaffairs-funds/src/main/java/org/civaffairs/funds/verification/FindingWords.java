package org.civaffairs.funds.verification;

import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.journal.Role;
import org.jspecify.annotations.Nullable;

/** What findings say where what is expected or there is no number and no name. */
final class FindingWords {
    static final Text TWO_ACCOUNTS = Text.of("两个账户", "two accounts");
    static final Text DUTIES_APART = Text.of("分开经办", "duties apart");
    static final Text NO_REVERSAL = Text.of("非冲正分录", "no reversal");
    static final Text NO_CHANGE_OF_PURPOSE = Text.of("未调整用途的分录", "a posting that changed no purpose");
    static final Text POSTING_BEFORE = Text.of("在前的分录", "a posting before it");
    static final Text PASSED_AND_NOT_VOID = Text.of("通过且有效", "passed and not void");

    private FindingWords() {}

    static Text after(String day) {
        return Text.of(day + "之后", "after " + day);
    }

    static Text flow(Role from, Role to) {
        return Text.of(
                from.label().zh() + "→" + to.label().zh(),
                from.label().en() + " → " + to.label().en());
    }

    /** A purpose and the matter that a panel votes on. */
    static Text on(Text purpose, @Nullable AssistanceMatter matter) {
        if (matter == null) {
            return purpose;
        }
        Text label = matter.label();
        return Text.of(purpose.zh() + "（" + label.zh() + "）", purpose.en() + " (" + label.en() + ")");
    }

    static Text outcome(BallotCertificate ballot) {
        Text review = ballot.procedure().label();
        return Text.of(
                (ballot.passed() ? "通过" : "未通过") + "，程序有效：" + review.zh(),
                (ballot.passed() ? "passed" : "not passed") + ", procedure valid: " + review.en());
    }
}
