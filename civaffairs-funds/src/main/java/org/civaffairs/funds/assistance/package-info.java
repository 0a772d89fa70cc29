/**
 * What assistance brings to people: the five-guarantees standard (五保供养标准, C-08), pensions on time and in full (C-56) and
 * a living no worse than that of people there (C-57) for key entitled recipients (重点优抚对象), the county's charity with
 * its "three ones" (三个一, C-21 to C-25), and pairing of helpers with those in need (结对帮扶, C-26 to C-28).
 *
 * <p>{@link org.civaffairs.funds.assistance.SupportStandardFacts} →
 * {@link org.civaffairs.funds.assistance.SupportStandard}, {@link org.civaffairs.funds.assistance.PensionFacts} →
 * {@link org.civaffairs.funds.assistance.Pension}, {@link org.civaffairs.funds.assistance.LivingStandardFacts} →
 * {@link org.civaffairs.funds.assistance.LivingStandard}, {@link org.civaffairs.funds.assistance.CharityFacts} →
 * {@link org.civaffairs.funds.assistance.Charity}, {@link org.civaffairs.funds.assistance.PairingFacts} →
 * {@link org.civaffairs.funds.assistance.Pairing}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.funds.assistance;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
