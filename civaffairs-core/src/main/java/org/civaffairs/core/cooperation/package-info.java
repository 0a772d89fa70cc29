/**
 * Working with others: social help is set up (C-20), and visits are exchanged with neighbouring counties (C-145).
 *
 * <p>{@link org.civaffairs.core.cooperation.SocialHelpFacts} → {@link org.civaffairs.core.cooperation.SocialHelp},
 * {@link org.civaffairs.core.cooperation.NeighbourFacts} → {@link org.civaffairs.core.cooperation.Neighbours}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.cooperation;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
