/** Books on their way in: a file with chart, evidence and vouchers, and postings line by line, by the names of both. */
@NullMarked
package org.civaffairs.examples.books;

import org.jspecify.annotations.NullMarked;
