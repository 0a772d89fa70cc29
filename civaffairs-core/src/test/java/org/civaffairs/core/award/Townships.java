package org.civaffairs.core.award;

import java.time.LocalDate;
import java.util.Optional;
import org.civaffairs.core.rule.Truth;

/** Facts for the tests of this package. */
final class Townships {
    static final LocalDate DAY = LocalDate.of(2010, 12, 31);

    private Townships() {}

    static Truth truth(int letter) {
        return switch (letter) {
            case 'Y' -> Truth.YES;
            case 'N' -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    /** Three letters, Y, N or ?: leaders inattentive, leader idle, office not responsible. */
    static TownshipAwardsFacts awards(String letters) {
        TownshipAwardsFacts.Builder facts = TownshipAwardsFacts.builder().township("柏市镇");
        facts.leadersInattentive(truth(letters.charAt(0))).leaderIdle(truth(letters.charAt(1)));
        facts.officeNotResponsible(truth(letters.charAt(2)));
        return facts.inattentionRule("全年未专题研究").build();
    }

    /** Three letters: the attention of the principal leader, the leader in charge, the office. */
    static ThreeDutiesFacts duties(String letters) {
        ThreeDutiesFacts.Builder facts = ThreeDutiesFacts.builder().township("柏市镇");
        facts.leadersAttention(truth(letters.charAt(0))).leaderInCharge(truth(letters.charAt(1)));
        return facts.officeInCharge(truth(letters.charAt(2))).build();
    }

    static ResponsibleLeaderFacts leader(Optional<LeaderRole> role, Truth officeAssigned) {
        return ResponsibleLeaderFacts.builder()
                .township("柏市镇")
                .role(role)
                .officeAssigned(officeAssigned)
                .build();
    }

    static DemonstrationVillage certificate(String village) {
        return DemonstrationVillage.of(village, "县民政局", LocalDate.of(2010, 3, 1));
    }

    static DemonstrationFacts.Builder township(String name) {
        return DemonstrationFacts.builder().township(name).asOf(DAY);
    }

    /** So many different villages, all certified. */
    static DemonstrationFacts certified(String name, int villages, int certified) {
        DemonstrationFacts.Builder facts = township(name).villages(villages);
        for (int i = 0; i < certified; i++) {
            facts.addCertificates(certificate("第" + i + "村"));
        }
        return facts.build();
    }
}
