package org.civaffairs.funds.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.journal.EvidenceKind;

/** The table of all finding codes, made from the code: docs/FINDINGS.md. */
final class FindingsTable {
    static final Path FILE = Path.of("..", "docs", "FINDINGS.md");

    private FindingsTable() {}

    static String text() {
        String last = FindingCode.AUTHORITY_OVERDRAWN.name();
        return """
            # Findings of the verification of books · 账簿核验的发现

            Made from `FindingCode`; a test fails if the two differ. Findings of one posting come in this order. Up to
            `%s` they are one chain, of which only the first broken link is reported; all others are reported beside it.
            The severity is that of the clause. A finding about a document cites the clause that asks for its kind: %s.

            本表由 `FindingCode` 生成,与代码不一致时测试失败。同一分录的发现按此顺序列出;到 `%s` 为止是一条链,只报告最先断开的一环,
            其余各自独立、全部报告。程度取决于条款。关于凭据的发现援引要求该种凭据的条款:%s。

            | code 代码 | clause 条款 | severity 程度 | meaning | 含义 | remedy | 处理 |
            |---|---|---|---|---|---|---|
            """.formatted(last, clauses(Locale.ENGLISH, ", "), last, clauses(Locale.CHINA, "、"))
                + Stream.of(FindingCode.values()).map(FindingsTable::row).collect(Collectors.joining());
    }

    private static String clauses(Locale language, String between) {
        return Stream.of(EvidenceKind.values())
                .map(kind ->
                        kind.label().in(language) + " " + Needs.citation(kind).clause())
                .collect(Collectors.joining(between));
    }

    private static String row(FindingCode code) {
        Text severity = code.citation().force().severity().label();
        return Stream.of(
                        "`" + code + "`",
                        code.citation().clause(),
                        severity.en() + " " + severity.zh(),
                        code.label().en(),
                        code.label().zh(),
                        code.remedy().en(),
                        code.remedy().zh())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Writes the file anew; run in the module's directory. */
    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text());
    }
}
