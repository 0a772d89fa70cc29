package org.civaffairs.examples.facts;

import java.util.List;

/**
 * What facts look like on paper.
 *
 * @param id what they are called on the command line
 * @param type what a line becomes
 * @param columns their properties
 * @param <F> the facts
 */
public record Form<F>(String id, Class<F> type, List<Column> columns) {}
