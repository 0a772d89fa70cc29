package org.civaffairs.core.transparency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civaffairs.core.value.Problems;

/** Puts assessed villages in order. */
final class RankingOrder {
    private static final Comparator<Row> BEST_FIRST =
            Comparator.comparingInt(Row::band).thenComparing(Row::score).reversed();

    private final RankOrder order;
    private final Map<Grade, Integer> bands = new HashMap<>();

    /** A village whose grade and score are certain. */
    private record Row(String village, int band, Grade grade, Score score) {
        boolean ties(Row that) {
            return band == that.band && score.equals(that.score);
        }
    }

    RankingOrder(RankOrder order, ScoringScheme scheme) {
        this.order = order;
        scheme.grades().forEach(band -> bands.put(band.grade(), bands.size()));
    }

    Ranking rank(List<Ranking.Entry> entries) {
        check(entries);
        List<Row> rows = new ArrayList<>();
        List<String> unranked = new ArrayList<>();
        for (Ranking.Entry entry : entries) {
            row(entry).ifPresentOrElse(rows::add, () -> unranked.add(entry.village()));
        }
        rows.sort(BEST_FIRST.thenComparing(Row::village));
        unranked.sort(Comparator.naturalOrder());
        return new Ranking(order, places(rows), unranked);
    }

    private void check(List<Ranking.Entry> entries) {
        Problems problems = Problems.of("ranking");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String at = "entries[" + i + "].";
            Ranking.Entry entry = entries.get(i);
            problems.require(
                    seen.add(entry.village()), at + "village", "stands here a second time: keep one", entry.village());
            GradeRange grade = entry.assessment().grade();
            problems.require(
                    bands.containsKey(grade.least()) && bands.containsKey(grade.most()),
                    at + "assessment.grade",
                    "must be a grade of the scheme",
                    grade);
        }
        problems.refuse();
    }

    private Optional<Row> row(Ranking.Entry entry) {
        VillageAssessment assessed = entry.assessment();
        if (assessed.standing() == Standing.PROVISIONAL) {
            return Optional.empty();
        }
        Grade grade = assessed.grade().least();
        int band = bands.getOrDefault(grade, -1);
        return assessed.findScore().map(score -> new Row(entry.village(), band, grade, score));
    }

    private List<Ranking.Place> places(List<Row> rows) {
        List<Ranking.Place> places = new ArrayList<>();
        long rank = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean asBefore = i > 0 && row.ties(rows.get(i - 1));
            boolean asNext = i + 1 < rows.size() && row.ties(rows.get(i + 1));
            if (!asBefore) {
                rank = order == RankOrder.DENSE ? rank + 1 : i + 1;
            }
            places.add(new Ranking.Place(rank, row.village(), row.grade(), row.score(), asBefore || asNext));
        }
        return places;
    }
}
