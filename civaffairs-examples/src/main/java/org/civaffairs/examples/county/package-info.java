/** One county's year: its townships with their facts, read from a directory or from the sample, and assessed. */
@NullMarked
package org.civaffairs.examples.county;

import org.jspecify.annotations.NullMarked;
