/** The plan itself: You County's civil-affairs measures for 2010, its clauses with their exact words. */
@NullMarked
package org.civaffairs.core.plan;

import org.jspecify.annotations.NullMarked;
