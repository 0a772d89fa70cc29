/** What is cast in a ballot (票决), and how it is counted. */
@NullMarked
package org.civaffairs.ballot.tally;

import org.jspecify.annotations.NullMarked;
