package org.civaffairs.examples.books;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Dossier;

/**
 * What stands behind postings, as one JSON file.
 *
 * @param dossier chart, evidence and vouchers
 * @param closings when the books were closed, in order; a position counts the rows of postings before it
 */
@JsonPropertyOrder({"dossier", "closings"})
public record Book(
        @JsonProperty("dossier") Dossier dossier,
        @JsonProperty("closings") List<Closing> closings) {
    /**
     * Reads a book.
     *
     * @param input one JSON object, of any size
     * @return the book
     * @throws org.civaffairs.examples.facts.UsageException if it is anything else, with all that is wrong
     */
    public static Book read(Input input) {
        return input.readJson(json -> new BookJson(json).read());
    }
}
