/** A Java shell with the libraries imported. */
@NullMarked
package org.civaffairs.examples.shell;

import org.jspecify.annotations.NullMarked;
