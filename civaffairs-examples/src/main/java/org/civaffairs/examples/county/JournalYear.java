package org.civaffairs.examples.county;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.civaffairs.examples.books.Book;
import org.civaffairs.examples.books.BookReader;
import org.civaffairs.examples.books.FindingTally;
import org.civaffairs.examples.facts.Errors;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.funds.verification.Verification;
import org.civaffairs.funds.verification.VerificationRules;
import org.civaffairs.funds.verification.Verifier;

/**
 * A county's books of one year, verified.
 *
 * @param verification what was found, and the balances after it
 * @param tally how many findings of each code there are, and the first of each
 */
public record JournalYear(Verification verification, FindingTally tally) {
    private static final String BOOK = "journal-book.json";
    private static final List<String> POSTINGS = List.of("journal.csv", "journal.jsonl");

    /** {@return the findings by kind} */
    public FindingKinds kinds() {
        FindingKinds kinds = new FindingKinds();
        tally.rows().forEach(row -> kinds.add(row.first().finding(), row.count()));
        return kinds;
    }

    /**
     * The sample county's books, which are invented.
     *
     * @param rules by what they are verified
     * @param errors where problems go
     * @return the books, if their sums can be added up
     */
    public static Optional<JournalYear> sample(VerificationRules rules, Errors errors) {
        Input book = Input.of(JournalYear.class, "sample/" + BOOK);
        return verified(book, Input.of(JournalYear.class, "sample/" + POSTINGS.get(0)), rules, errors);
    }

    /**
     * A county's own books.
     *
     * @param directory with journal-book.json and journal.csv or journal.jsonl, if there are books
     * @param charset the encoding of the postings
     * @param rules by what they are verified
     * @param errors where problems go
     * @return the books, if there are any and their sums can be added up
     */
    public static Optional<JournalYear> read(Path directory, Charset charset, VerificationRules rules, Errors errors) {
        Path book = directory.resolve(BOOK);
        Optional<Path> postings = POSTINGS.stream()
                .map(directory::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
        if (postings.isPresent() != Files.isRegularFile(book)) {
            errors.add(
                    directory.toString(), "has one of " + BOOK + " and " + POSTINGS.get(0) + ": books need both files");
            return Optional.empty();
        }
        return postings.flatMap(
                file -> verified(Input.of(book, StandardCharsets.UTF_8), Input.of(file, charset), rules, errors));
    }

    private static Optional<JournalYear> verified(Input book, Input postings, VerificationRules rules, Errors errors) {
        FindingTally tally = new FindingTally();
        try {
            Verification verification =
                    Verifier.of(rules).verify(BookReader.read(Book.read(book), postings, errors, () -> {}), tally);
            return Optional.of(new JournalYear(verification, tally));
        } catch (ArithmeticException e) {
            errors.add(postings.name(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
