package org.civaffairs.core.petition;

import static org.civaffairs.core.petition.Cases.DAY;
import static org.civaffairs.core.petition.Cases.petition;

import java.util.EnumSet;
import java.util.List;
import org.civaffairs.core.rule.RuleContract;
import org.civaffairs.core.rule.Truth;

class PetitionRuleContractTest extends RuleContract<PetitionFacts, Petition> {
    PetitionRuleContractTest() {
        super(PetitionFacts.class, Petition.class, EnumSet.allOf(Truth.class));
    }

    @Override
    protected List<PetitionRule> rules() {
        return List.of(PetitionRule.inForceOn(DAY));
    }

    @Override
    protected List<PetitionFacts> samples() {
        return List.of(
                petition(PetitionLevel.TOWNSHIP, PetitionLevel.TOWNSHIP, Truth.YES),
                petition(PetitionLevel.TOWNSHIP, PetitionLevel.CITY, Truth.YES),
                petition(PetitionLevel.COUNTY, PetitionLevel.COUNTY, Truth.NO),
                petition(PetitionLevel.VILLAGE, null, Truth.NO));
    }
}
