/**
 * Who watches over the money: whether the five fund systems and the internal controls are there (资金管理制度, C-141 and
 * C-121), whether special funds were tracked all the year round (跟踪检查, C-125), which of them were inspected at all and by
 * whom (专项资金检查, C-125 and C-141), whether last year's money was audited jointly in May (审计检查, C-126 and C-139), and
 * whether assistance was a favour (人情救助、关系救助, C-124). Tracking and the audit are the whole content of the fifth system,
 * 专项资金检查制度: how often is asked of the months, what and by whom of the inspections.
 *
 * <p>{@link org.civaffairs.funds.oversight.FundSystemsFacts} → {@link org.civaffairs.funds.oversight.FundSystems},
 * {@link org.civaffairs.funds.oversight.TrackingFacts} → {@link org.civaffairs.core.evidence.CoveredMonths},
 * {@link org.civaffairs.funds.oversight.SpecialInspectionsFacts} →
 * {@link org.civaffairs.funds.oversight.SpecialInspections},
 * {@link org.civaffairs.funds.oversight.AnnualAuditFacts} → {@link org.civaffairs.funds.oversight.AnnualAudit},
 * {@link org.civaffairs.funds.oversight.FavourFacts} → {@link org.civaffairs.funds.oversight.Favour}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.funds.oversight;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
