package org.civaffairs.core.rule;

import java.io.Serializable;
import java.util.List;

/**
 * One rule of the plan on one day under one policy: typed facts in, a typed value out. A pure function of its facts; safe
 * to share between threads and to send to other machines.
 *
 * <p>By convention a rule class also has {@code PARAMETERS}, {@code under(policy, day)} and {@code inForceOn(day)}.
 *
 * @param <F> the facts
 * @param <T> the value
 */
public interface Rule<F, T> extends Serializable {
    /** {@return the rule's word; its id names the rule in JSON} */
    Term term();

    /**
     * Decides.
     *
     * @param facts valid facts
     * @return the value with its findings, or undetermined if a fact that is needed is unknown
     */
    Assessment<T> assess(F facts);

    /**
     * The derivation in order: facts, provisions and components of the value. It computes nothing (the ratio of two listed
     * numbers excepted), so it cannot disagree with the verdict.
     *
     * @param facts the facts
     * @param value the value that {@link #assess} found for them
     * @return the steps, not empty
     */
    List<Step> steps(F facts, T value);

    /** {@return what this rule rests on} */
    Provisions provisions();
}
