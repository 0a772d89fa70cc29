package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessCommandTest {
    private static final String GOOD = "{\"township\":\"柏市镇\",\"residents\":38412,\"staff\":3}";

    @Test
    void staffing_facts_become_one_json_line_in_the_documented_form() {
        Run run = Run.reading(GOOD, "assess", "staffing");
        assertEquals(0, run.exitCode());
        assertEquals(1, run.lines().size());
        assertTrue(
                run.out()
                        .startsWith("{\"rule\":\"staffing\",\"on\":\"2010-12-31\",\"reforms\":[],"
                                + "\"value\":{\"required\":4,\"gap\":1},\"findings\":[{\"code\":\"STAFF_SHORTFALL\","),
                run.out());
        assertTrue(run.out().contains("\"steps\":[") && run.out().contains("\"assumptions\":["), run.out());
    }

    @Test
    void matching_facts_become_one_json_line_in_the_documented_form() {
        Run run = Run.reading(
                "{\"township\":\"柏市镇\",\"appropriation\":\"1234567.70\",\"budgeted\":\"24691.35\"}",
                "assess",
                "matching");
        assertTrue(run.out().contains("\"value\":{\"required\":\"24691.36\",\"shortfall\":\"0.01\","), run.out());
    }

    @Test
    void an_unknown_fact_that_a_reading_needs_leaves_the_value_null(@TempDir Path dir) throws Exception {
        Path reform = Files.writeString(
                dir.resolve("registered.json"),
                "{\"name\":\"户籍\",\"amendments\":[{\"parameter\":\"staffing.population\",\"from\":\"2010-01-01\","
                        + "\"value\":\"REGISTERED\",\"source\":\"memo 3\"}]}");
        Run run = Run.reading(GOOD, "assess", "staffing", "--reform", reform.toString());
        assertTrue(
                run.out().contains("\"reforms\":[\"户籍\"],\"value\":null,\"unknown\":[\"registered\"],\"findings\":[]"),
                run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"township":"甲","residents":-1,"staff":3}               | residents must not be negative but is -1
                    {"township":"甲","staff":3}                              | residents is missing or null
                    {"township":"甲","residents":3.7,"staff":3}              | residents must be a whole number from 0 to 2147483647 but is 3.7
                    {"township":"甲","residents":"","staff":3}               | residents must be a whole number from 0 to 2147483647 but is ""
                    {"township":"甲","residents":null,"staff":3}             | residents is missing or null
                    {"township":"甲","residents":1,"staff":3,"colour":1}     | colour is not a property, use one of [township, residents, registered, staff]
                    {"township":"甲","residents":1,"residents":2,"staff":3}  | Duplicate field 'residents'
                    {"township":"甲","residents":1,"staff":3} and more       | a text is not in quotes, or a word is none of
                    {"township":"甲\\u202e","residents":1,"staff":3}         | township must not contain the invisible or control character U+202E
                    {"township":"甲\\n","residents":1,"staff":3}             | township must not
                    {"township":"甲","residents":1                           | is not valid JSON
                    [1]                                                      | must be a JSON object
                    null                                                     | must be a JSON object
                    """)
    void a_bad_line_is_named_with_its_place_and_the_good_lines_are_answered(String bad, String problem) {
        Run run = Run.reading(GOOD + "\n" + bad + "\n\n" + GOOD, "assess", "staffing");
        assertEquals(2, run.exitCode());
        assertEquals(2, run.lines().size());
        assertEquals(1, run.problems().size(), run.err());
        assertTrue(run.err().startsWith("standard input:2: "), run.err());
        assertTrue(run.err().contains(problem), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "1,234.56"          | must look like 1234.56
                    "1e3"               | must look like 1234.56
                    "12.345"            | must look like 1234.56
                    "１２"              | must look like 1234.56
                    12.50               | must be a text in quotes such as "1234.56" but is 12.50
                    "93000000000000000" | must be from -92233720368547758.07 to 92233720368547758.07
                    "-0.01"             | must not be negative
                    """)
    void money_that_is_not_exact_text_is_refused(String money, String problem) {
        Run run = Run.reading(
                "{\"township\":\"甲\",\"appropriation\":" + money + ",\"budgeted\":\"1\"}", "assess", "matching");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("standard input:1: matching: appropriation " + problem), run.err());
    }

    @Test
    void several_problems_of_one_line_are_reported_together() {
        Run run = Run.reading("{\"township\":\"甲\",\"residents\":3.7,\"staff\":-1}", "assess", "staffing");
        assertTrue(run.err().contains("residents must") && run.err().contains("staff must"), run.err());
        assertEquals(1, run.problems().size());
    }

    @Test
    void a_csv_with_byte_order_mark_comments_and_crlf_is_read() {
        Run run = Run.reading(
                "\uFEFF# note\r\ntownship,residents,registered,staff\r\n柏市镇,38412,,3\r\n", "assess", "staffing");
        assertEquals("", run.err());
        assertTrue(run.out().contains("\"value\":{\"required\":4,\"gap\":1}"), run.out());
    }

    @Test
    void bad_csv_rows_are_named_by_line_and_good_ones_answered() {
        Run run = Run.reading(
                "township,residents,staff\n甲,5\n乙,3.7,1\n丙,,1\n丁,\"7,000\",1\n戊,007,1\n己,20000,2\n",
                "assess",
                "staffing",
                "--csv");
        assertEquals(2, run.exitCode());
        assertEquals("\uFEFFsubject,required,gap,findings,unknown\r\n己,2,0,,\r\n", run.out());
        assertEquals(5, run.problems().size(), run.err());
        assertTrue(run.err().startsWith("standard input:2: has 2 fields but the header has 3"), run.err());
    }

    @Test
    void a_wrong_header_is_one_problem() {
        Run run = Run.reading("township,people,staff,staff\n甲,5,1,1\n", "assess", "staffing");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("unknown or repeated columns [people, staff] and lacks [residents]"), run.err());
    }

    @Test
    void a_gbk_file_is_refused_line_by_line_until_its_encoding_is_named(@TempDir Path dir) throws Exception {
        Path file = Files.write(
                dir.resolve("excel.csv"), "township,residents,staff\n柏市镇,38412,3\n".getBytes(Charset.forName("GBK")));
        Run refused = Run.of("assess", "staffing", file.toString());
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("excel.csv:2: is not UTF-8 text"), refused.err());
        assertTrue(refused.err().contains("--charset GB18030"), refused.err());
        Run read = Run.of("assess", "staffing", file.toString(), "--charset", "GB18030");
        assertTrue(read.out().contains("柏市镇"), read.err());
    }

    @Test
    void nothing_to_read_is_a_problem() {
        assertTrue(Run.reading(" \n", "assess", "staffing").err().contains("standard input: is empty"));
        assertEquals(2, Run.of("assess", "staffing").exitCode());
    }

    @Test
    void a_file_that_is_not_there_and_an_unknown_encoding_are_usage_problems() {
        assertTrue(Run.of("assess", "staffing", "no-such-file").err().contains("no-such-file is no file"));
        assertTrue(Run.reading(GOOD, "assess", "staffing", "--charset", "nope")
                .err()
                .contains("is no encoding"));
        assertEquals(2, Run.reading(GOOD, "assess", "nonsense").exitCode());
    }

    @ParameterizedTest
    @CsvSource({"2011-01-01,in force from 2010-01-01 to 2010-12-31", "2010-13-01,is no day", "yesterday,is no day"})
    void a_day_outside_the_plan_or_the_calendar_is_refused(String day, String problem) {
        Run run = Run.reading(GOOD, "assess", "staffing", "--on", day);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(problem), run.err());
    }

    @ParameterizedTest
    @CsvSource({"shortfall,1", "violation,0", "note,1"})
    void fail_on_ends_with_one_if_a_finding_is_as_grave(String severity, int exitCode) {
        assertEquals(
                exitCode,
                Run.reading(GOOD, "assess", "staffing", "--fail-on", severity).exitCode());
    }

    @Test
    void money_out_of_range_in_the_middle_of_a_rule_is_reported_with_its_line() {
        byte[] line = "{\"township\":\"甲\",\"planned\":\"92233720368547758.07\",\"received\":\"0\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(0, Run.reading(line, "assess", "funds-in-place").exitCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"\"a\"b,1,1", "\"b,1,1", "a,\"1,1"})
    void a_broken_quote_spoils_its_own_line_only(String bad) {
        Run run = Run.reading("township,residents,staff\n甲,1,1\n" + bad + "\n乙,1,1\n", "assess", "staffing");
        assertEquals(2, run.lines().size(), run.err());
        assertTrue(run.err().startsWith("standard input:3: is not valid CSV: a quote is not closed"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"'township,residents,staff'", "'# only a comment'"})
    void a_csv_without_a_row_is_empty(String header) {
        Run run = Run.reading(header + "\n", "assess", "staffing");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("standard input"), run.err());
    }

    @Test
    void a_row_that_begins_with_a_hash_is_a_row() {
        Run run = Run.reading("# note\ntownship,residents,staff\n#1 乡,1,1\n", "assess", "staffing", "--csv");
        assertEquals("\uFEFFsubject,required,gap,findings,unknown\r\n\"#1 乡\",1,0,,\r\n", run.out(), run.err());
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_quoted_for_it() {
        Run run = Run.reading("township,residents,staff\n=1+1,1,1\n-x,1,1\n", "assess", "staffing", "--csv");
        assertTrue(run.out().contains("\r\n'=1+1,1,0,,\r\n'-x,1,0,,\r\n"), run.out());
    }

    @Test
    void two_objects_on_a_line_and_an_unfinished_one_are_named_in_plain_words() {
        assertTrue(Run.reading(GOOD + GOOD, "assess", "staffing").err().contains("write one object a line"));
        assertTrue(
                Run.reading("{\"township\":\"甲\"", "assess", "staffing").err().contains("it ends too early"));
    }
}
