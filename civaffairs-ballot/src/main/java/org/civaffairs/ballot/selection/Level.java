package org.civaffairs.ballot.selection;

/**
 * How high the money stands: fen for each unit of weight, an exact fraction of two numbers of 0 or more. Compared by products
 * of 128 bits; a weight of 0 stands above all.
 */
record Level(long fen, long weight) implements Comparable<Level> {
    @Override
    public int compareTo(Level that) {
        int high = Long.compare(Math.multiplyHigh(fen, that.weight), Math.multiplyHigh(that.fen, weight));
        return high != 0 ? high : Long.compareUnsigned(fen * that.weight, that.fen * weight);
    }
}
