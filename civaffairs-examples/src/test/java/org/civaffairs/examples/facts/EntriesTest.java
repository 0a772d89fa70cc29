package org.civaffairs.examples.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.civaffairs.ballot.preset.BallotPreset;
import org.civaffairs.core.conduct.AwardBasisRule;
import org.civaffairs.core.conduct.DisasterStepsRule;
import org.civaffairs.core.conduct.FirstMomentRule;
import org.civaffairs.core.petition.PetitionReviewsRule;
import org.civaffairs.core.rule.Parameter;
import org.civaffairs.core.rule.Policy;
import org.civaffairs.core.rule.Reform;
import org.civaffairs.core.rule.Rule;
import org.civaffairs.core.sampling.PhoneCheckRule;
import org.civaffairs.core.target.ReviewDueRule;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Threshold;
import org.civaffairs.funds.oversight.TrackingRule;
import org.civaffairs.funds.payment.IntermediariesRule;
import org.civaffairs.funds.payment.PaymentDelayRule;
import org.junit.jupiter.api.Test;

class EntriesTest {
    /** The plan leaves quorum, majority and more open: nothing can be looked up before somebody says what they are. */
    private static final Policy OPEN_FILLED = BallotPreset.YOU_COUNTY_2010
            .policy()
            .with(Reform.proposed("monthly")
                    .from(TrackingRule.PER_MONTH, LocalDate.of(2010, 1, 1), 1, "one check a month"))
            .with(Reform.proposed("payment limits")
                    .from(IntermediariesRule.MOST, LocalDate.of(2010, 1, 1), 1, "one office in between")
                    .from(PaymentDelayRule.LIMIT, LocalDate.of(2010, 1, 1), 15, "fifteen days to pay"))
            .with(PhoneCheckRule.ninetyFivePercent())
            .with(Reform.proposed("nine of ten")
                    .from(PhoneCheckRule.REQUIRED, LocalDate.of(2010, 1, 1), Threshold.atLeast(9, 10), "nine of ten"))
            .with(Reform.proposed("half-yearly")
                    .from(ReviewDueRule.INTERVAL, LocalDate.of(2010, 1, 1), Period.ofMonths(6), "twice a year"))
            .with(PetitionReviewsRule.onceAMonth())
            .with(conductLimits());

    private static Reform conductLimits() {
        LocalDate first = LocalDate.of(2010, 1, 1);
        Reform limits = Reform.proposed("conduct limits")
                .from(AwardBasisRule.WEIGHT, first, Ratio.percent(30), "the six ones weigh 30 %");
        for (Parameter<Integer> limit : List.of(
                FirstMomentRule.REPORT,
                FirstMomentRule.ARRIVE,
                FirstMomentRule.RESCUE,
                DisasterStepsRule.VERIFY,
                DisasterStepsRule.REPORT,
                DisasterStepsRule.LIVING)) {
            limits = limits.from(limit, first, 120, "two hours for each step");
        }
        return limits;
    }

    @Test
    void every_rule_of_the_libraries_has_an_entry_with_its_own_parameters() throws Exception {
        Set<Class<?>> offered = Entries.ALL.stream()
                .map(e -> e.under().apply(OPEN_FILLED, LocalDate.of(2010, 6, 1)).getClass())
                .collect(Collectors.toSet());
        Set<Object> parameters = new HashSet<>(Entries.parameters());
        Set<Class<?>> found = new HashSet<>();
        for (JavaClass c : new ClassFileImporter(
                        List.of(new ImportOption.DoNotIncludeTests(), location -> !location.contains("-tests.jar")))
                .importPackages("org.civaffairs.core", "org.civaffairs.ballot", "org.civaffairs.funds")) {
            if (c.isAssignableTo(Rule.class) && !c.isInterface()) {
                found.add(c.reflect());
                List<?> own = (List<?>) c.reflect().getField("PARAMETERS").get(null);
                assertTrue(parameters.containsAll(own), c.getName());
            }
        }
        assertEquals(found, offered);
        assertTrue(found.size() >= 4);
    }

    @Test
    void ids_of_parameters_are_unique_and_an_entry_is_named_like_its_rule() {
        List<String> ids = Entries.parameters().stream()
                .map(Parameter::term)
                .map(Object::toString)
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        for (RuleEntry<?, ?> entry : Entries.ALL) {
            Rule<?, ?> rule = entry.under().apply(OPEN_FILLED, LocalDate.of(2010, 6, 1));
            assertEquals(rule.term().id(), entry.id());
        }
    }

    @Test
    void the_columns_are_exactly_the_json_properties_of_the_facts() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());
        for (RuleEntry<?, ?> entry : Entries.ALL) {
            Set<String> properties = mapper
                    .getSerializationConfig()
                    .introspect(mapper.constructType(entry.form().type()))
                    .findProperties()
                    .stream()
                    .map(BeanPropertyDefinition::getName)
                    .collect(Collectors.toSet());
            assertEquals(
                    properties,
                    entry.form().columns().stream().map(Column::name).collect(Collectors.toSet()),
                    entry.id());
        }
    }
}
