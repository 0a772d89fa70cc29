package org.civaffairs.benchmarks.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openl.rules.runtime.RulesEngineFactory;

/** OpenL Tablets: method tables and a rule table for the grade in a workbook, compiled to an interface. */
final class OpenLEngine implements Engine {
    private static final String[][][] TABLES = {
        {{"Environment"}, {"import", "org.civaffairs.benchmarks.engines"}},
        {
            {"Method Staffed staffing(int residents, int staff)"},
            {"long required = quotient(residents + 9999, 10000);"},
            {"return new Staffed(required, max(0L, required - staff));"}
        },
        {
            {"Method Matched matching(long appropriation, long budgeted)"},
            {"long required = quotient(appropriation * 2 + 99, 100);"},
            {"return new Matched(required, max(0L, required - budgeted));"}
        },
        {
            {"Method Graded scoring(int publication, int ballots, int meetings, int accounts, int files)"},
            {
                "long score = 100000 - min(30000, publication * 2000) - min(25000, ballots * 5000)"
                        + " - min(20000, meetings * 4000) - min(15000, accounts * 3000) - min(10000, files * 1500);"
            },
            {"return new Graded(score, grade(score));"}
        },
        {
            {"SmartRules String grade(Long score)", ""},
            {"score", "grade"},
            {">= 90000", "excellent"},
            {"[75000 .. 90000)", "good"},
            {"[60000 .. 75000)", "pass"},
            {"< 60000", "fail"}
        }
    };

    private final NationalSet set;
    private final OpenLRules rules = compile();

    OpenLEngine(NationalSet set) {
        this.set = set;
    }

    private static OpenLRules compile() {
        try {
            Path workbook = Files.createTempFile("national", ".xlsx");
            write(workbook);
            Object compiled = new RulesEngineFactory<>(workbook.toUri().toURL(), OpenLRules.class).newInstance();
            Files.delete(workbook);
            return (OpenLRules) compiled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("national");
            int row = 1;
            for (String[][] table : TABLES) {
                for (String[] line : table) {
                    var cells = sheet.createRow(row++);
                    for (int column = 0; column < line.length; column++) {
                        cells.createCell(column + 1).setCellValue(line[column]);
                    }
                }
                row++;
            }
            workbook.write(out);
        }
    }

    @Override
    public void staffing(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Township fact = set.townships[i];
            kept[i] = rules.staffing(fact.residents(), fact.staff());
        }
    }

    @Override
    public void matching(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Grant fact = set.grants[i];
            kept[i] = rules.matching(fact.appropriation(), fact.budgeted());
        }
    }

    @Override
    public void scoring(Object[] kept) {
        for (int i = 0; i < kept.length; i++) {
            Village fact = set.villages[i];
            kept[i] = rules.scoring(fact.publication(), fact.ballots(), fact.meetings(), fact.accounts(), fact.files());
        }
    }
}
