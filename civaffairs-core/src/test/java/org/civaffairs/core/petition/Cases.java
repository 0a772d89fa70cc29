package org.civaffairs.core.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/** Claims, petitions, acts and plans of examples. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private Cases() {}

    /** Y, N or ?. */
    static Truth truth(char letter) {
        return letter == 'Y' ? Truth.YES : letter == 'N' ? Truth.NO : Truth.UNKNOWN;
    }

    /** Two letters a claim: reasonable, resolved. */
    static ClaimsFacts claims(String... claims) {
        List<Claim> all = new ArrayList<>();
        for (String letters : claims) {
            all.add(new Claim("c" + (all.size() + 1), truth(letters.charAt(0)), truth(letters.charAt(1))));
        }
        return ClaimsFacts.builder().unit("攸县民政局").addAllClaims(all).build();
    }

    static PetitionFacts petition(PetitionLevel level, @Nullable PetitionLevel reached, Truth resolved) {
        PetitionFacts.Builder facts =
                PetitionFacts.builder().unit("柏市镇").id("p1").level(level).resolved(resolved);
        if (reached != null) {
            facts.reached(reached);
        }
        return facts.build();
    }

    static PetitionReviewsFacts reviews(String through, String... days) {
        return PetitionReviewsFacts.builder()
                .county("攸县")
                .through(LocalDate.parse(through))
                .addAllReviews(Stream.of(days).map(LocalDate::parse).toList())
                .build();
    }

    /** Lawful, reasonable, due process, efficient. */
    static ActFacts act(String letters) {
        return ActFacts.builder()
                .unit("攸县民政局")
                .act("2010-08")
                .lawful(truth(letters.charAt(0)))
                .reasonable(truth(letters.charAt(1)))
                .dueProcess(truth(letters.charAt(2)))
                .efficient(truth(letters.charAt(3)))
                .build();
    }

    /** Crowd, sudden, disaster; as of 2010-06-30. */
    static EventPlansFacts plans(String letters) {
        return plans(letters, null);
    }

    static EventPlansFacts plans(String letters, @Nullable String from) {
        EventPlansFacts.Builder facts = EventPlansFacts.builder().county("攸县").asOf(LocalDate.of(2010, 6, 30));
        facts.crowdPlan(truth(letters.charAt(0))).suddenPlan(truth(letters.charAt(1)));
        facts.disasterPlan(truth(letters.charAt(2)));
        if (from != null) {
            facts.disasterPlanFrom(LocalDate.parse(from));
        }
        return facts.build();
    }
}
