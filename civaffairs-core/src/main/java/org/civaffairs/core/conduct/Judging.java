package org.civaffairs.core.conduct;

import org.civaffairs.core.rule.Truth;

/** What an event is under its prohibition: the letter decides first, then the spirit. */
final class Judging {
    private final FavourReading reading;

    Judging(FavourReading reading) {
        this.reading = reading;
    }

    ConductVerdict verdict(ConductEvent event) {
        if (event instanceof Banquet banquet) {
            return verdict(banquet);
        }
        return event instanceof Gift gift ? verdict(gift) : verdict((Favour) event);
    }

    private static ConductVerdict verdict(Banquet banquet) {
        Truth named = is(banquet.host() == BanquetHost.TOWNSHIP_OFFICE, banquet.host() == BanquetHost.UNKNOWN)
                .and(is(banquet.place() == BanquetPlace.COUNTY_SEAT, banquet.place() == BanquetPlace.UNKNOWN));
        return verdict(named.and(banquet.accepted()), banquet.accepted(), ConductVerdict.AGAINST_SPIRIT);
    }

    private static ConductVerdict verdict(Gift gift) {
        Truth kept = is(gift.response() == GiftResponse.ACCEPTED, gift.response() == GiftResponse.UNKNOWN);
        return verdict(gift.subordinate().and(kept), kept, ConductVerdict.AGAINST_SPIRIT);
    }

    private ConductVerdict verdict(Favour favour) {
        Truth decidedForKin = favour.relation().and(favour.recused().not());
        Truth spirit = decidedForKin.or(favour.breach());
        Truth letter =
                reading == FavourReading.EITHER ? spirit : favour.relation().and(favour.breach());
        return verdict(
                letter,
                spirit,
                favour.breach() == Truth.NO ? ConductVerdict.RECUSAL_DUE : ConductVerdict.AGAINST_SPIRIT);
    }

    private static ConductVerdict verdict(Truth letter, Truth spirit, ConductVerdict note) {
        if (letter == Truth.YES) {
            return ConductVerdict.VIOLATION;
        }
        if (letter == Truth.UNKNOWN) {
            return ConductVerdict.UNDETERMINED;
        }
        if (spirit == Truth.UNKNOWN) {
            return ConductVerdict.SPIRIT_UNKNOWN;
        }
        return spirit == Truth.YES ? note : ConductVerdict.CLEAR;
    }

    private static Truth is(boolean so, boolean unknown) {
        return unknown ? Truth.UNKNOWN : Truth.of(so);
    }
}
