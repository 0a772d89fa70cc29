package org.civaffairs.benchmarks.engines;

import java.util.Random;

/** Facts of the three rules, the same for everybody: one township in five is short of officers and of money. */
final class NationalSet {
    final Township[] townships;
    final Grant[] grants;
    final Village[] villages;

    NationalSet(int size) {
        townships = new Township[size];
        grants = new Grant[size];
        villages = new Village[size];
        Random random = new Random(7);
        for (int i = 0; i < size; i++) {
            int missing = i % 5 == 0 ? 1 : -random.nextInt(2);
            townships[i] = township("township" + i % 23, 5_000 + random.nextInt(90_000), missing);
            grants[i] = grant("township" + i % 23, 1_000_000 + random.nextInt(1_000_000_000), missing);
            villages[i] = new Village(
                    "village" + i % 307,
                    random.nextInt(17),
                    random.nextInt(3),
                    random.nextInt(3),
                    random.nextInt(4),
                    random.nextInt(8));
        }
    }

    private static Township township(String name, int residents, int missing) {
        return new Township(name, residents, (residents + 9_999) / 10_000 - missing);
    }

    private static Grant grant(String name, long appropriation, int missing) {
        return new Grant(name, appropriation, (appropriation * 2 + 99) / 100 - missing);
    }
}
