package org.civaffairs.core.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.value.Problems;

/**
 * What a policy says on one day about the parameters of one rule.
 *
 * @param day the day
 * @param reforms the names of the policy's reforms, the first applied first
 * @param all one provision a parameter, in the rule's order
 */
public record Provisions(LocalDate day, List<String> reforms, List<Provision<?>> all) implements Serializable {
    /**
     * Keeps the lists from changing.
     *
     * @param day the day
     * @param reforms the names of the policy's reforms, the first applied first
     * @param all one provision a parameter, in the rule's order
     */
    public Provisions {
        reforms = List.copyOf(reforms);
        all = List.copyOf(all);
    }

    /**
     * The provision of one parameter.
     *
     * @param parameter one of the rule's parameters
     * @param <T> the type of its value
     * @return the provision
     * @throws IllegalArgumentException if it is none of the rule's parameters
     */
    @SuppressWarnings("unchecked") // a policy puts only values of the parameter's domain under its term
    public <T> Provision<T> get(Parameter<T> parameter) {
        for (Provision<?> provision : all) {
            if (provision.parameter().id().equals(parameter.term().id())) { // a policy has one parameter of an id
                return (Provision<T>) provision;
            }
        }
        throw new IllegalArgumentException(parameter.term() + " is not among the rule's PARAMETERS");
    }

    /**
     * The value of one parameter.
     *
     * @param parameter one of the rule's parameters
     * @param <T> the type of its value
     * @return the value
     * @throws IllegalArgumentException if it is none of the rule's parameters
     */
    public <T> T value(Parameter<T> parameter) {
        return get(parameter).value();
    }

    /**
     * Requires that facts are of the day for which these were looked up, so that no other day's law is applied to them.
     *
     * @param rule the rule's word
     * @param factsDay the day of the facts
     * @throws org.civaffairs.core.value.InvalidInputException if it is another day
     */
    public void requireDay(Term rule, LocalDate factsDay) {
        if (!factsDay.equals(day)) {
            Problems.of(rule.id())
                    .add(
                            "day",
                            "must be " + day + ", for which the rule was looked up (make it for the facts' day),",
                            factsDay)
                    .refuse();
        }
    }

    /** {@return all that the plan does not state: readings, adopted and assumed values, proposals} */
    public List<Provision<?>> assumptions() {
        return all.stream().filter(p -> p.basis() != Basis.STATED).toList();
    }
}
