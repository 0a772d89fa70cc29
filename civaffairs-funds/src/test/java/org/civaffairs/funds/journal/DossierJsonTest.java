package org.civaffairs.funds.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierJsonTest {
    private static final String CHART = "{'offices':[{'name':'攸县','level':'COUNTY'},"
            + "{'name':'柏市镇','level':'TOWNSHIP','within':'攸县'}],'persons':[{'id':'p1','name':'王一'}],"
            + "'items':[{'name':'低保金','matter':'RURAL_DIBAO'},{'name':'人员经费'}],"
            + "'purposes':[{'name':'低保','from':'2010-01-01','to':'2010-12-31','restrictedBy':'PROVINCE','items':['低保金']}],"
            + "'accounts':[{'name':'专户','role':'DEDICATED','office':'攸县'}]}";

    private static final String DOSSIER = "{'chart':" + CHART + ",'evidence':[{'kind':'BANK_RECEIPT','document':"
            + "{'name':'r1','body':'农业银行','day':'2010-03-01','digest':'" + Books.DIGEST + "'},'amount':'5.00'}],"
            + "'vouchers':[{'name':'v1','acts':[{'duty':'APPROVE','person':'p1','office':'柏市镇'}],'attached':['r1']}]}";

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    @Test
    void a_chart_and_a_dossier_are_written_as_they_are_read() {
        for (StrictMapper mapper : StrictMapper.both()) {
            assertEquals(json(CHART), mapper.write(mapper.read(json(CHART), Chart.class)));
            assertEquals(json(DOSSIER), mapper.write(mapper.read(json(DOSSIER), Dossier.class)));
        }
    }

    @Test
    void they_come_back_equal() {
        Dossier dossier = Dossier.builder(Books.CHART)
                .evidence(Books.minutes("m1", "柏市镇", "低保", 600, "v1"), Books.receipt("r1", 350))
                .voucher("v1", Books.acts(), "m1", "r1")
                .voucher("v2", List.of())
                .build();
        JsonForm<Dossier> dossiers = new JsonForm<>(Dossier.class, List.of(dossier));
        dossiers.comesBackFromJson();
        dossiers.isWrittenTheSameByBothLibraries();
        dossiers.refusesAnUnknownProperty();
        JsonForm<Chart> charts =
                new JsonForm<>(Chart.class, List.of(Books.CHART, Chart.builder().build()));
        charts.comesBackFromJson();
        charts.isWrittenTheSameByBothLibraries();
        charts.refusesAnUnknownProperty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'level':'COUNTY'          | 'level':'TOWN'       | dossier: chart.offices[0].level must be one of VILLAGE,
            'within':'攸县'           | 'within':3           | dossier: chart.offices[1].within must be a text in quotes but is a number
            'within':'攸县'           | 'inside':'攸县'      | dossier: chart.offices[1].inside is not a property, use one of [name, level, within]
            'within':'攸县'           | 'within':'某县'      | chart: offices[1].within must be an office that was given before it but is "某县"
            'id':'p1','name':'王一'   | 'id':'p1'            | dossier: chart.persons[0].name is missing or null
            'id':'p1','name':'王一'   | 'id':'p1','name':['王一'] | dossier: chart.persons[0].name must be a text in quotes
            'id':'p1','name':'王一'   | 'id':'p1','name':' 王一' | dossier: chart.persons[0].name cannot be read: a person's name must be
            'id':'p1','name':'王一'   | 'ID':'p1','name':'王一'  | dossier: chart.persons[0].ID is not a property, use one of [id, name]
            'matter':'RURAL_DIBAO'    | 'matter':'DIBAO'     | dossier: chart.items[0].matter must be one of URBAN_DIBAO,
            'matter':'RURAL_DIBAO'    | 'matters':'RELIEF'   | dossier: chart.items[0].matters is not a property, use one of [name, matter]
            'from':'2010-01-01'       | 'from':'2010-13-01'  | dossier: chart.purposes[0].from must be a day such as "2010-06-01" but is "2010-13-01"
            'to':'2010-12-31'         | 'to':'2009-12-31'    | chart: purposes[0].to must not be before the first day 2010-01-01 but is 2009-12-31
            'restrictedBy':'PROVINCE' | 'restrictedBy':null  | dossier: chart.purposes[0].restrictedBy is missing or null
            'items':['低保金']        | 'items':['低保']     | chart: purposes[0].items must be among the items but is "低保"
            'items':['低保金']        | 'items':'低保金'     | dossier: chart.purposes[0].items must be a list in brackets
            'role':'DEDICATED'        | 'role':'SPECIAL'     | dossier: chart.accounts[0].role must be one of SUPERIOR, DEDICATED, TOWNSHIP, SUSPENSE, BENEFICIARY but is "SPECIAL"
            'role':'DEDICATED'        | 'rolle':'DEDICATED'  | dossier: chart.accounts[0].rolle is not a property, use one of [name, role, office]
            'office':'攸县'           | 'office':'某县'      | chart: accounts[0].office must be one of the offices but is "某县"
            'kind':'BANK_RECEIPT'     | 'kind':'RECEIPT'     | dossier: evidence[0].kind must be one of APPROPRIATION_NOTICE,
            'amount':'5.00'           | 'amount':5           | dossier: evidence[0].amount must be a text in quotes
            'duty':'APPROVE'          | 'duty':'SIGN'        | dossier: vouchers[0].acts[0].duty must be one of ALLOCATE, APPROVE, DISBURSE, AUDIT, RECORD but is "SIGN"
            'duty':'APPROVE'          | 'act':'APPROVE'      | dossier: vouchers[0].acts[0].act is not a property, use one of [duty, person, office]
            'person':'p1'             | 'person':'p2'        | dossier: vouchers[0].acts[0].person must be a person of the chart but is "p2"
            'office':'柏市镇'         | 'office':'某镇'      | dossier: vouchers[0].acts[0].office must be an office of the chart but is "某镇"
            'attached':['r1']         | 'attached':['r2']    | dossier: vouchers[0].attached must be among the evidence but is "r2"
            'attached':['r1']         | 'attached':[1]       | dossier: vouchers[0].attached[0] must be a text in quotes but is a number
            'attached':['r1']         | 'documents':['r1']   | dossier: vouchers[0].documents is not a property, use one of [name, acts, attached]
            'name':'v1'               | 'name':''            | dossier: vouchers[0].name must not be blank
            """)
    void what_is_wrong_is_refused_with_its_path(String good, String bad, String problem) {
        assertTrue(DOSSIER.contains(good), good);
        for (StrictMapper mapper : StrictMapper.both()) {
            String said = mapper.refusal(json(DOSSIER.replace(good, bad)), Dossier.class);
            assertTrue(said.startsWith(problem), said);
        }
    }

    @Test
    void names_that_are_not_there_are_told_together() {
        String wrong =
                DOSSIER.replace("'p1','office':'柏市镇'", "'p2','office':'某镇'").replace("['r1']", "['r2']");
        assertEquals(
                "dossier: vouchers[0].acts[0].person must be a person of the chart but is \"p2\"; "
                        + "vouchers[0].acts[0].office must be an office of the chart but is \"某镇\"; "
                        + "vouchers[0].attached must be among the evidence but is \"r2\"",
                StrictMapper.JACKSON_2.refusal(json(wrong), Dossier.class));
    }

    @Test
    void a_part_that_is_missing_is_named() {
        assertEquals(
                "dossier: chart is missing or null: give it, unknown is not zero; evidence is missing or null: give it,"
                        + " unknown is not zero; vouchers is missing or null: give it, unknown is not zero",
                StrictMapper.JACKSON_2.refusal("{}", Dossier.class));
        String said = StrictMapper.JACKSON_2.refusal("{}", Chart.class);
        for (String list : List.of("offices", "persons", "items", "purposes", "accounts")) {
            assertTrue(said.contains(list + " is missing or null"), said);
        }
    }

    @Test
    void what_is_listed_is_found_and_what_is_not_is_empty() {
        assertEquals("p1", Books.CHART.findPerson("p1").orElseThrow().name());
        assertEquals("低保金", Books.CHART.findItem("低保金").orElseThrow().name());
        assertEquals("专户", Books.CHART.findAccount("专户").orElseThrow().name());
        assertTrue(Books.CHART.findPerson("p9").isEmpty());
        assertTrue(Books.CHART.findItem("宴请").isEmpty());
        assertTrue(Books.CHART.findAccount("户己").isEmpty());
        Dossier dossier = StrictMapper.JACKSON_2.read(json(DOSSIER), Dossier.class);
        assertEquals("v1", dossier.findVoucher("v1").orElseThrow().name());
        assertTrue(dossier.findVoucher("v2").isEmpty());
    }
}
