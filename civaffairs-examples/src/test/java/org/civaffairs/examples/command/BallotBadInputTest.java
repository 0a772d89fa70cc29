package org.civaffairs.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One good line, changed in one place: refused with its line, and the next line is answered all the same. */
class BallotBadInputTest {
    private static final String GOOD = "{'village':'甲村','session':'s1','motion':'m1','matter':'RURAL_DIBAO',"
            + "'day':'2010-06-01','entitled':15,'due':15,'present':13,'recused':1,'recusedPresent':1,'issued':12,"
            + "'returned':12,'yes':9,'no':3,'abstain':0,'blank':0,'spoiled':0,'eligible':'UNKNOWN'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'yes':9          | 'yes':10                    | returned must be yes + no + abstain + blank + spoiled, 13, but is 12
            'no':3           | 'no':-3                     | no must not be negative but is -3
            'entitled':15    | 'entitled':0                | an empty panel decides nothing
            'due':15         | 'due':0                     | a quorum over nobody has no value
            'issued':12      | 'issued':13                 | must be at most one for each member present who does not step aside, 12
            'yes':9          | 'yes':9223372036854775808   | yes must be a whole number
            'yes':9          | 'yes':3.7                   | yes must be a whole number
            'yes':9          | 'yes':9223372036854775807   | beyond what can be counted
            'recused':1      | 'recused':0                 | recusedPresent must be at most recused, 0, but is 1
            '2010-06-01'     | '2010-02-30'                | day must be a day such as
            'RURAL_DIBAO'    | 'DIBAO'                     | matter must be one of URBAN_DIBAO
            '甲村'           | '甲\\u202e村'               | must not contain the invisible or control character U+202E
            'UNKNOWN'        | 'MAYBE'                     | eligible must be one of YES, NO, UNKNOWN
            """)
    void a_bad_motion_is_refused_with_its_place(String good, String bad, String problem) {
        String line = GOOD.replace(good, bad).replace('\'', '"');
        Run run = Run.reading(
                line + "\n" + GOOD.replace('\'', '"'),
                "assess",
                "panel-decision",
                "--reform",
                "preset:you-county-2010");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.lines().size(), run.out());
        assertEquals(1, run.problems().size(), run.err());
        assertTrue(run.err().startsWith("standard input:1: panel-decision: "), run.err());
        assertTrue(run.err().contains(problem), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'seats':1    | 'seats':-1  | seats
            'seats':1    | 'seats':3   | seats
            'id':'c2'    | 'id':'c1'   | c1
            'yes':9      | 'yes':-9    | yes
            """)
    void a_bad_selection_is_refused(String good, String bad, String problem) {
        String line = ("{'village':'甲村','session':'s1','motion':'m1','matter':'VISITS_TO_DESTITUTE','day':'2010-06-01',"
                        + "'seats':1,'entitled':15,'due':15,'present':14,'recused':0,'recusedPresent':0,'candidates':["
                        + "{'id':'c1','name':'李四','yes':11,'no':3,'abstain':0,'blank':0,'spoiled':0},"
                        + "{'id':'c2','name':'张三','yes':9,'no':5,'abstain':0,'blank':0,'spoiled':0}]}")
                .replace(good, bad)
                .replace('\'', '"');
        Run run = Run.reading(line, "assess", "selection", "--reform", "preset:you-county-2010");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains(problem), run.err());
        assertTrue(!run.err().contains("李四") && !run.err().contains("张三"), run.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'weight':2       | 'weight':0              | weight
            'total':'10.00'  | 'total':'0.00'          | total
            'total':'10.00'  | 'total':10              | total must be a text in quotes
            'floor':'1.00'   | 'floor':'20.00'         | floor
            'cap':'9.00'     | 'cap':'0.50'            | cap
            """)
    void a_bad_division_is_refused(String good, String bad, String problem) {
        String line = ("{'village':'甲村','session':'s1','motion':'m1','matter':'RELIEF','day':'2010-06-01',"
                        + "'total':'10.00','by':'WEIGHTS','shares':["
                        + "{'id':'s1','person':'李四','household':'01','weight':2,'floor':'1.00','cap':'9.00'}]}")
                .replace(good, bad)
                .replace('\'', '"');
        Run run = Run.reading(line, "assess", "relief-division");
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains(problem), run.err());
        assertTrue(!run.err().contains("李四"), run.err());
    }
}
