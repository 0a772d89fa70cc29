package org.civaffairs.core.value;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads apportionments that were kept as JSON, and refuses those that do not add up. */
final class ApportionmentJson {
    private ApportionmentJson() {}

    /** Reads one that stands inside another object. */
    static Apportionment read(StrictJson json, String path, @Nullable Object inner) {
        if (inner instanceof Map<?, ?> parts) {
            json.own(path, parts.keySet(), "total", "shares", "spares");
            return read(json, path, parts.get("total"), parts.get("shares"), parts.get("spares"));
        }
        json.require(false, path.substring(0, path.length() - 1), "must be an object in braces");
        return new Apportionment(0, new long[0], new int[0], new byte[0]);
    }

    static Apportionment read(
            StrictJson json, String path, @Nullable Object total, @Nullable Object shares, @Nullable Object spares) {
        Yuan sum = json.yuan(path + "total", total);
        long[] fen = json.items(path + "shares", shares, json::yuan).stream()
                .mapToLong(Yuan::fen)
                .toArray();
        List<Apportionment.Spare> owners = json.objects(path + "spares", spares, (at, spare) -> {
            json.own(at, spare.keySet(), "index", "why");
            int index = json.count(at + "index", spare.get("index"));
            json.require(index < fen.length, at + "index", "must be below the number of shares, " + fen.length);
            return new Apportionment.Spare(
                    index, json.choice(at + "why", spare.get("why"), Apportionment.Why.values()));
        });
        json.require(addUp(fen, sum.fen()), path + "shares", "must add up to the total " + sum);
        return of(sum.fen(), fen, owners);
    }

    private static Apportionment of(long total, long[] fen, List<Apportionment.Spare> owners) {
        int[] sparesTo = new int[owners.size()];
        byte[] why = new byte[owners.size()];
        for (int i = 0; i < sparesTo.length; i++) {
            sparesTo[i] = owners.get(i).index();
            why[i] = (byte) owners.get(i).why().ordinal();
        }
        return new Apportionment(total, fen, sparesTo, why);
    }

    private static boolean addUp(long[] fen, long total) {
        BigInteger left = BigInteger.valueOf(total); // a long could wrap around to 0
        for (long share : fen) {
            left = left.subtract(BigInteger.valueOf(share));
        }
        return left.signum() == 0;
    }
}
