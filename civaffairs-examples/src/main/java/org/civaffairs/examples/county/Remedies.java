package org.civaffairs.examples.county;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.verification.FindingCode;

/** What to do about a finding, by its code. The plan rarely says it: these are plain advice, and no rule rests on them. */
public final class Remedies {
    private static final Map<String, Text> TABLE = read();

    private Remedies() {}

    /**
     * What to do.
     *
     * @param code a finding's code
     * @return the advice, if there is any
     */
    public static Optional<Text> find(Term code) {
        return Optional.ofNullable(TABLE.get(code.id()));
    }

    /** {@return the codes that have advice} */
    public static Set<String> codes() {
        return TABLE.keySet();
    }

    private static Map<String, Text> read() {
        Map<String, Text> table = new LinkedHashMap<>();
        for (FindingCode code : FindingCode.values()) {
            table.put(code.term().id(), code.remedy());
        }
        try (InputStream file = Remedies.class.getResourceAsStream("remedies.csv")) {
            CsvReader.builder()
                    .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .forEach(row -> table.put(row.getField("code"), Text.of(row.getField("zh"), row.getField("en"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
