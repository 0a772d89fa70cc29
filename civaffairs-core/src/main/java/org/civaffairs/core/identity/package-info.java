/**
 * Whether a text is the identifier that somebody says it is: a division code, a citizen's identity number, a credit code. It
 * rests on national standards and on no clause of the plan, so it is in force on every day and raises no finding; the
 * answer says which parts hold and which fail, and shows nothing of the text. The kind is never guessed: the same 18
 * characters can be a person's number and an organisation's code.
 *
 * <p>{@link org.civaffairs.core.identity.IdentityFacts} → {@link org.civaffairs.core.identity.Identity}.
 */
@NullMarked
@FactsStyle
package org.civaffairs.core.identity;

import org.civaffairs.core.rule.FactsStyle;
import org.jspecify.annotations.NullMarked;
