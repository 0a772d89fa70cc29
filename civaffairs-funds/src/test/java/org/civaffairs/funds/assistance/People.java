package org.civaffairs.funds.assistance;

import java.time.LocalDate;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;

/** Facts for the tests of this package. */
final class People {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    static final PersonName OUYANG = PersonName.parse("欧阳修");

    private People() {}

    static Yuan yuan(String amount) {
        return Yuan.parse(amount);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A person of whom only the money is known. */
    static SupportStandardFacts support(String paid) {
        return SupportStandardFacts.builder()
                .township("柏市镇")
                .person(OUYANG)
                .paid(yuan(paid))
                .build();
    }

    static SupportStandardFacts support(SupportMode mode, int months, String paid) {
        return SupportStandardFacts.builder()
                .township("柏市镇")
                .person(OUYANG)
                .mode(mode)
                .months(months)
                .paid(yuan(paid))
                .build();
    }

    /** Due by 2010-06-10, known up to a day. */
    static PensionFacts pension(String due, String paid, String asOf) {
        return pension(due, paid).asOf(day(asOf)).build();
    }

    static PensionFacts pension(String due, String paid, String paidOn, String asOf) {
        return pension(due, paid).paidOn(day(paidOn)).asOf(day(asOf)).build();
    }

    private static PensionFacts.Builder pension(String due, String paid) {
        PensionFacts.Builder facts = PensionFacts.builder();
        facts.township("柏市镇").person(OUYANG).due(yuan(due)).dueOn(day("2010-06-10"));
        facts.paid(yuan(paid));
        return facts;
    }

    static LivingStandardFacts living(String income, String reference) {
        return LivingStandardFacts.builder()
                .township("柏市镇")
                .person(OUYANG)
                .income(yuan(income))
                .reference(yuan(reference))
                .series("2009年全县农民人均纯收入")
                .build();
    }

    /** A year of which only the money received is known. */
    static CharityFacts charity(String received) {
        return year(received).build();
    }

    static CharityFacts charity(String received, int persons, String assistance) {
        return year(received).persons(persons).assistance(yuan(assistance)).build();
    }

    static CharityFacts charity(String received, int persons, String assistance, int targetYear) {
        return year(received)
                .persons(persons)
                .assistance(yuan(assistance))
                .targetYear(targetYear)
                .build();
    }

    static CharityFacts.Builder year(String received) {
        CharityFacts.Builder facts = CharityFacts.builder();
        facts.county("攸县").year(2010).received(yuan(received));
        return facts;
    }

    static PairingFacts pairing(int owners, int cadres, int others, int clientsEach) {
        return pairing(owners, cadres, others, clientsEach, Truth.YES, Truth.YES);
    }

    static PairingFacts pairing(int owners, int cadres, int others, int clientsEach, Truth destitute, Truth beyondAid) {
        return PairingFacts.builder()
                .township("柏市镇")
                .client(OUYANG)
                .owners(owners)
                .cadres(cadres)
                .others(others)
                .clientsEach(clientsEach)
                .destitute(destitute)
                .beyondAid(beyondAid)
                .build();
    }
}
