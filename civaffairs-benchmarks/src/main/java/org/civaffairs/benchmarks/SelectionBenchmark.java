package org.civaffairs.benchmarks;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.civaffairs.ballot.selection.Cut;
import org.civaffairs.ballot.selection.IndexCut;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The 6,400 of 640,000 with most votes, and the three with most in each of 2,800 counties, against the idiom of streams.
 * Times are per applicant; the settings are those of {@link BallotBenchmark}.
 *
 * <p>Fair: both sides take the same list of objects and give lists of its objects; what the library needs in columns it
 * takes out of the objects while it is measured. {@code …Columns} starts from columns and ends in indexes, and is not
 * compared. The idiom breaks a tie at the line by the order of the list and does not know it; the cut says who is tied.
 */
@State(Scope.Benchmark)
@OperationsPerInvocation(SelectionBenchmark.APPLICANTS)
public class SelectionBenchmark extends BallotBenchmark {
    static final int APPLICANTS = 640_000;
    private static final int SEATS = 6_400;
    private static final int COUNTIES = 2_800;
    private static final int EACH = 3;

    final List<Applicant> applicants = new ArrayList<>(APPLICANTS);
    long[] votes;
    int[] counties;

    /** Makes the applicants; both sides must agree. */
    @Setup
    public void generate() {
        Random random = new Random(7);
        for (int i = 0; i < APPLICANTS; i++) {
            applicants.add(new Applicant("applicant " + i, random.nextInt(COUNTIES), random.nextInt(1_000_000)));
        }
        votes = applicants.stream().mapToLong(Applicant::votes).toArray();
        counties = applicants.stream().mapToInt(Applicant::county).toArray();
        require(topSorted(), topCut(), SEATS);
        List<Cut<Applicant>> cuts = countiesCut();
        Map<Integer, List<Applicant>> sorted = countiesSorted();
        for (int county = 0; county < COUNTIES; county++) {
            require(sorted.get(county), cuts.get(county), EACH);
        }
    }

    private static void require(List<Applicant> first, Cut<Applicant> cut, int seats) {
        List<Applicant> either = new ArrayList<>(cut.certain());
        either.addAll(cut.tied());
        either.sort(Applicant.MOST_VOTES_FIRST);
        if (!either.subList(0, seats).equals(first)) {
            throw new IllegalStateException(cut + " should be " + first);
        }
    }

    @Benchmark
    public List<Applicant> topSorted() {
        return applicants.stream()
                .sorted(Applicant.MOST_VOTES_FIRST)
                .limit(SEATS)
                .toList();
    }

    @Benchmark
    public Cut<Applicant> topCut() {
        return Cut.of(applicants, Applicant::votes, SEATS);
    }

    @Benchmark
    public IndexCut topColumns() {
        return IndexCut.of(votes, SEATS);
    }

    @Benchmark
    public Map<Integer, List<Applicant>> countiesSorted() {
        return applicants.stream()
                .collect(groupingBy(
                        Applicant::county,
                        collectingAndThen(
                                toList(),
                                all -> all.stream()
                                        .sorted(Applicant.MOST_VOTES_FIRST)
                                        .limit(EACH)
                                        .toList())));
    }

    @Benchmark
    public List<Cut<Applicant>> countiesCut() {
        int[] county = new int[APPLICANTS];
        long[] received = new long[APPLICANTS];
        for (int i = 0; i < APPLICANTS; i++) {
            county[i] = applicants.get(i).county();
            received[i] = applicants.get(i).votes();
        }
        return IndexCut.inGroups(county, received, threeEach()).stream()
                .map(cut -> new Cut<>(those(cut.certain()), those(cut.tied()), cut.seatsLeft()))
                .toList();
    }

    @Benchmark
    public List<IndexCut> countiesColumns() {
        return IndexCut.inGroups(counties, votes, threeEach());
    }

    private static int[] threeEach() {
        int[] seats = new int[COUNTIES];
        Arrays.fill(seats, EACH);
        return seats;
    }

    private List<Applicant> those(int[] indexes) {
        return Arrays.stream(indexes).mapToObj(applicants::get).toList();
    }
}
