/** The command line: assess, explain and compare rules, list their parameters, facts and clauses. */
@NullMarked
package org.civaffairs.examples.command;

import org.jspecify.annotations.NullMarked;
