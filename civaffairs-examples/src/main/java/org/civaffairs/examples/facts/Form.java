package org.civaffairs.examples.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What facts look like on paper.
 *
 * @param id what they are called on the command line
 * @param type what a line becomes
 * @param columns their properties
 * @param <F> the facts
 */
public record Form<F>(String id, Class<F> type, List<Column> columns) {
    /** A sample as properties: the required ones, or all. */
    public Map<String, Object> sample(boolean all) {
        Map<String, Object> sample = new LinkedHashMap<>();
        columns.stream().filter(c -> all || c.required()).forEach(c -> sample.put(c.name(), c.json(c.sample())));
        return sample;
    }
}
