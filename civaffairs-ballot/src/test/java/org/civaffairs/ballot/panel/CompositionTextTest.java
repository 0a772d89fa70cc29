package org.civaffairs.ballot.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.civaffairs.ballot.panel.Requirement.Among;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.value.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How compositions are written, read, refused and worded. */
class CompositionTextTest {
    private static String refusal(String text) {
        return assertThrows(IllegalArgumentException.class, () -> Composition.parse(text))
                .getMessage();
    }

    @Test
    void every_form_is_read() {
        assertEquals(
                List.of(
                        new Requirement.Size(15),
                        new Requirement.Share(MemberKind.REPRESENTATIVE, Threshold.atLeast(2, 3), Among.PRESENT),
                        new Requirement.AtLeast(MemberKind.TOWNSHIP_STAFF, 1, Among.PANEL)),
                Composition.parse("SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT; TOWNSHIP_STAFF >=1 of PANEL")
                        .requirements());
        assertEquals(Composition.NONE, Composition.parse("NONE"));
        assertEquals(List.of(), Composition.NONE.requirements());
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, NONE",
        "SIZE >=15, SIZE >=15",
        "VILLAGER >2 of PANEL, VILLAGER >=3 of PANEL",
        "VILLAGER >0 of PRESENT, VILLAGER >=1 of PRESENT",
        "CADRE >1/2 of PRESENT, CADRE >1/2 of PRESENT",
        "CADRE >=4/6 of PANEL, CADRE >=2/3 of PANEL",
        "DEPUTY >=40% of PANEL, DEPUTY >=2/5 of PANEL",
        "DEPUTY >=2.5% of PANEL, DEPUTY >=1/40 of PANEL",
        "OTHER >=100% of PRESENT, OTHER >=1/1 of PRESENT",
        "SIZE >=9223372036854775807, SIZE >=9223372036854775807",
        "OTHER >999999999 of PANEL, OTHER >=1000000000 of PANEL",
        "OTHER >9223372036854775806 of PANEL, OTHER >=9223372036854775807 of PANEL"
    })
    void what_is_read_is_printed_in_its_shortest_form(String given, String printed) {
        assertEquals(printed, Composition.parse(given).toString());
        assertEquals(Composition.parse(given), Composition.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|",
                "none|none",
                "SIZE >15|SIZE >15",
                "SIZE >=|SIZE >=",
                "SIZE >=-1|SIZE >=-1",
                "SIZE >= 15|SIZE >= 15",
                "SIZE >=15; NONE|NONE",
                "SIZE >=15;VILLAGER >=1 of PANEL|SIZE >=15;VILLAGER >=1 of PANEL",
                "ELDER >=1 of PANEL|ELDER >=1 of PANEL",
                "VILLAGER >=1 of DUE|VILLAGER >=1 of DUE",
                "VILLAGER <=1 of PANEL|VILLAGER <=1 of PANEL",
                "VILLAGER >=1 of PANEL OR MORE|VILLAGER >=1 of PANEL OR MORE",
                "`村民 >=1 of PANEL`|?? >=1 of PANEL",
                "SIZE >=１５|SIZE >=??"
            })
    void what_is_no_composition_is_refused_with_an_example(String given, String shown) {
        assertEquals(
                "composition must look like \"SIZE >=15; REPRESENTATIVE >=2/3 of PRESENT\", with kinds [REPRESENTATIVE,"
                        + " VILLAGER, PARTY_MEMBER, CADRE, DEPUTY, TOWNSHIP_STAFF, OTHER], but has \""
                        + (shown == null ? "" : shown) + "\"",
                refusal(given));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIZE >=0|SIZE must be at least 1 but is 0",
                "CADRE >=0 of PANEL|CADRE must be at least 1 but is 0",
                "CADRE >=0/3 of PANEL|a threshold must be above 0 and at most 1 but is 0%",
                "CADRE >=4/3 of PANEL|a threshold must be above 0 and at most 1 but is 4/3",
                "CADRE >1/1 of PANEL|a threshold must be above 0 and below 1, or nothing can exceed it but is 100%",
                "CADRE >=101% of PANEL|a threshold must be above 0 and at most 1 but is 101%",
                "CADRE >=2/0 of PANEL|a ratio's denominator must be positive but is 0 (numerator 2): a share of nothing has no value",
                "CADRE >=2/3/4 of PANEL|ratio must look like 2%, 2.5% or 2/3 but is \"2/3/4\"",
                "SIZE >=9223372036854775808|composition must ask for at most 9223372036854775807 people but asks for 9223372036854775808",
                "CADRE >9223372036854775807 of PANEL|composition must ask for at most 9223372036854775807 people but asks for 9223372036854775808",
                "SIZE >=15; CADRE >=1 of PANEL; SIZE >=15|composition must name each point once but has SIZE >=15 twice",
                "CADRE >=2 of PANEL; CADRE >1 of PANEL|composition must name each point once but has CADRE >=2 of PANEL twice"
            })
    void numbers_that_cannot_be_are_refused(String given, String message) {
        assertEquals(message, refusal(given));
    }

    @Test
    void hostile_texts_are_refused_with_a_short_message() {
        assertTrue(refusal("村".repeat(3_000_000)).endsWith("but has \"" + "?".repeat(60) + "\""));
        assertTrue(refusal("SIZE >=1; ".repeat(100_000) + "SIZE >=1").endsWith("but has SIZE >=1 twice"));
        assertTrue(refusal("SIZE >=" + "9".repeat(1_000_000)).length() < 300);
        assertTrue(refusal("SIZE \u202E>=\u00001").endsWith("but has \"SIZE ?>=?1\""));
    }

    @Test
    void a_composition_in_code_obeys_the_same_rules() {
        assertEquals(
                "OTHER must be at least 1 but is -3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Requirement.AtLeast(MemberKind.OTHER, -3, Among.PANEL))
                        .getMessage());
        List<Requirement> list = new ArrayList<>(List.of(new Requirement.Size(3)));
        Composition composition = new Composition(list);
        list.add(new Requirement.Size(4));
        assertEquals("SIZE >=3", composition.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONE|无要求|nothing is asked",
                "SIZE >=15|评审团不少于15人|at least 15 members",
                "REPRESENTATIVE >=3 of PANEL|全体成员中村民代表不少于3人|at least 3 of all members: villagers' representative",
                "VILLAGER >=1 of PRESENT|实到人员中村民不少于1人|at least 1 of those present: villager",
                "REPRESENTATIVE >=2/3 of PRESENT|实到人员中村民代表须占三分之二以上|two thirds or more of those present: villagers' representative",
                "PARTY_MEMBER >1/2 of PANEL|全体成员中党员须占过半数|more than half of all members: party member",
                "SIZE >=10; CADRE >1/3 of PANEL|评审团不少于10人；全体成员中村干部须占超过三分之一|at least 10 members; more than one third of all members: village cadre"
            })
    void the_words_are_those_of_the_law(String text, String zh, String en) {
        assertEquals(zh, Composition.parse(text).label().zh());
        assertEquals(en, Composition.parse(text).label().en());
    }

    @Test
    void in_json_it_is_its_text() {
        Composition composition = Composition.parse("SIZE >=10; REPRESENTATIVE >1/2 of PANEL");
        for (StrictMapper mapper : StrictMapper.both()) {
            String json = "\"SIZE >=10; REPRESENTATIVE >1/2 of PANEL\"";
            assertEquals(json, mapper.write(composition));
            assertEquals(composition, mapper.read(json, Composition.class));
            assertEquals(Composition.NONE, mapper.read("\"NONE\"", Composition.class));
            for (String wrong : List.of("15", "true", "[\"SIZE >=10\"]", "{\"requirements\":[]}")) {
                assertEquals("composition must be a text in quotes", mapper.refusal(wrong, Composition.class));
            }
            assertTrue(mapper.refusal("\"\"", Composition.class).startsWith("composition must look like"));
        }
    }
}
