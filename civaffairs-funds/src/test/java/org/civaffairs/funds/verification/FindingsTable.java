package org.civaffairs.funds.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Term;
import org.civaffairs.core.value.Text;
import org.civaffairs.funds.Remedies;
import org.civaffairs.funds.RuleFindings;
import org.civaffairs.funds.journal.EvidenceKind;
import org.civaffairs.funds.reconciliation.ReconciliationCode;
import org.civaffairs.funds.reconciliation.ReconciliationRule;

/** The tables of all finding codes about money, made from the code: docs/FINDINGS.md. */
final class FindingsTable {
    static final Path FILE = Path.of("..", "docs", "FINDINGS.md");

    private static final String COLUMNS = "code 代码 | clause 条款 | severity 程度 | meaning | 含义 | remedy | 处理 |\n";

    private FindingsTable() {}

    static String text() throws IOException {
        return verification() + reconciliation() + rules();
    }

    private static String verification() {
        String last = FindingCode.AUTHORITY_OVERDRAWN.name();
        return """
            # Findings about money · 资金方面的发现

            Made from the code; a test fails if the two differ. The severity is that of the clause.

            本表由代码生成，与代码不一致时测试失败。程度取决于条款。

            ## Verification of books · 账簿核验
            Made from `FindingCode`. Findings of one posting come in this order. Up to
            `%s` they are one chain, of which only the first broken link is reported, of several one of the gravest clause; all
            others are reported beside it.
            A finding about a document cites the clause that asks for its kind: %s.

            由 `FindingCode` 生成。同一分录的发现按此顺序列出；到 `%s` 为止是一条链，只报告最先断开的一环（条款最重者优先），
            其余各自独立、全部报告。关于凭据的发现援引要求该种凭据的条款：%s。

            | %s|---|---|---|---|---|---|---|
            """.formatted(last, clauses(Locale.ENGLISH, ", "), last, clauses(Locale.CHINA, "、"), COLUMNS)
                + Stream.of(FindingCode.values())
                        .map(code -> row(code.term(), code.citation(), code.remedy()))
                        .collect(Collectors.joining());
    }

    private static String reconciliation() {
        return """

            ## Books beside what others keep · 账簿与外部对照
            Made from `ReconciliationCode`: the bank keeps its statement, somebody the head of the chain.

            由 `ReconciliationCode` 生成：银行存有对账单，另有人存有链首。

            | %s|---|---|---|---|---|---|---|
            """.formatted(COLUMNS)
                + Stream.of(ReconciliationCode.values())
                        .map(code -> row(code.term(), code.citation(), code.remedy()))
                        .collect(Collectors.joining());
    }

    private static String rules() throws IOException {
        Map<String, Text> remedies = Remedies.all();
        return """

            ## Other rules · 其他规则
            By clause, as findings cite it for the samples of each rule's tests. A code that cites two clauses has two rows.

            按条款排列，取自各规则测试样例中发现所援引的条款；援引两条的代码列两行。

            | rule 规则 | %s|---|---|---|---|---|---|---|---|
            """.formatted(COLUMNS)
                + RuleFindings.all().stream()
                        .filter(row -> !row.code().equals(ReconciliationRule.DIFFERENCE))
                        .map(row -> "| `" + row.rule().id() + "` "
                                + row(row.code(), row.citation(), remedy(remedies, row.code())))
                        .collect(Collectors.joining());
    }

    private static Text remedy(Map<String, Text> remedies, Term code) {
        return Objects.requireNonNull(remedies.get(code.id()), code.id());
    }

    private static String clauses(Locale language, String between) {
        return Stream.of(EvidenceKind.values())
                .map(kind ->
                        kind.label().in(language) + " " + Needs.citation(kind).clause())
                .collect(Collectors.joining(between));
    }

    private static String row(Term code, Citation citation, Text remedy) {
        Text severity = citation.force().severity().label();
        return Stream.of(
                        "`" + code.id() + "`",
                        citation.clause(),
                        severity.en() + " " + severity.zh(),
                        code.name().en(),
                        code.name().zh(),
                        remedy.en(),
                        remedy.zh())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** Writes the file anew; run in the module's directory. */
    public static void main(String[] args) throws IOException {
        Files.writeString(FILE, text());
    }
}
