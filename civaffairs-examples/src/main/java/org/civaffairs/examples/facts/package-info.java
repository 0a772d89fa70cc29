/** Facts on their way in: which rules there are, what columns their facts have, and how lines of JSON or CSV are read. */
@NullMarked
package org.civaffairs.examples.facts;

import org.jspecify.annotations.NullMarked;
