package org.civaffairs.ballot.selection;

/** The places of one cut while they are filled, in the order of the candidates; only those at the line or above come in. */
final class Places {
    private final int[] certain;
    private final int[] tied;
    private final long line;
    private final int seats;
    private int certainSoFar;
    private int tiedSoFar;

    private Places(int seats, int certain, int tied, long line) {
        this.seats = seats;
        this.certain = new int[certain];
        this.tied = new int[tied];
        this.line = line;
    }

    /** Those at the line are certain if there is a seat for each, and tied otherwise. */
    static Places of(int seats, int above, int at, long line) {
        return above + at == seats ? new Places(seats, seats, 0, line) : new Places(seats, above, at, line);
    }

    void add(int index, long votes) {
        if (votes > line || tied.length == 0) {
            certain[certainSoFar++] = index;
        } else {
            tied[tiedSoFar++] = index;
        }
    }

    IndexCut cut() {
        return new IndexCut(certain, tied, seats - certain.length, line);
    }
}
