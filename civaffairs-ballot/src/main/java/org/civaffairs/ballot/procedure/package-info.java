/** TBD */
@NullMarked
package org.civaffairs.ballot.procedure;

import org.jspecify.annotations.NullMarked;
