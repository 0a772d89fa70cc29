package org.civaffairs.funds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civaffairs.core.value.Text;

/** What the command line says to do about each finding, from its own file: rules do not know. */
public final class Remedies {
    private static final Path FILE =
            Path.of("..", "civaffairs-examples/src/main/resources/org/civaffairs/examples/county/remedies.csv");

    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

    private Remedies() {}

    /**
     * All remedies.
     *
     * @return what to do, by the id of the finding's code
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Text> all() throws IOException {
        Map<String, Text> all = new HashMap<>();
        for (String line : Files.readAllLines(FILE)) {
            List<String> cells = new ArrayList<>();
            Matcher cell = CELL.matcher(line);
            while (cell.find() && cells.size() < 3) {
                cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
            }
            if (!line.startsWith("code,")) {
                all.put(cells.get(0), Text.of(cells.get(1), cells.get(2)));
            }
        }
        return all;
    }
}
