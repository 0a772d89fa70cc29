/**
 * Registration: marriages and adoptions are registered in order (C-59 to C-61), associations are registered, inspected each
 * year and work by law (C-62, C-66, C-142), are trained and checked once a year (C-63, C-64), and have their fees put in
 * order with four departments (C-65).
 *
 * <p>{@link org.civaffairs.core.registration.RegistrationFacts} → {@link org.civaffairs.core.registration.Registrations},
 * {@link org.civaffairs.core.registration.RegistrationChecklistFacts} →
 * {@link org.civaffairs.core.registration.RegistrationChecklist},
 * {@link org.civaffairs.core.registration.AssociationsFacts} → {@link org.civaffairs.core.registration.Associations},
 * {@link org.civaffairs.core.registration.AssociationYearFacts} →
 * {@link org.civaffairs.core.registration.AssociationYear}, {@link org.civaffairs.core.registration.FeesFacts} →
 * {@link org.civaffairs.core.registration.Fees}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.registration;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
