package org.civaffairs.core.conduct;

import static org.civaffairs.core.conduct.Cadres.conduct;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.InvalidInputException;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad events are refused with all their problems; names are masked. */
class ConductFactsTest {
    static Iterable<StrictMapper> mappers() {
        return StrictMapper.both();
    }

    private static Gift worth(String id, String amount) {
        return Gift.of(id, Truth.YES, Yuan.parse(amount), GiftResponse.ACCEPTED);
    }

    @Test
    void a_builder_refuses_all_bad_facts_at_once() {
        ConductFacts.Builder bad = ConductFacts.builder().unit("").cadre(Cadres.OUYANG);
        bad.openAuditFindings(-1).addEvents(worth("g-1", "0.00"), worth("g-1", "-5.00"), worth(" ", "0.01"));
        assertEquals(
                "conduct: unit must not be blank; openAuditFindings must not be negative but is -1"
                        + "; events[0].amount must be more than 0.00; leave it out for a gift in kind, but is 0.00"
                        + "; events[1].id stands here a second time: keep one but is \"g-1\""
                        + "; events[1].amount must be more than 0.00; leave it out for a gift in kind, but is -5.00"
                        + "; events[2].id must not be blank",
                assertThrows(InvalidInputException.class, bad::build).getMessage());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void json_refuses_each_bad_event_by_its_kind(StrictMapper mapper) {
        assertEquals(
                "conduct: unit must be a text in quotes but is a number; cadre is missing or null: give it, unknown is not zero"
                        + "; events[0].kind is missing or null: give it, unknown is not zero"
                        + "; events[1].kind must be one of BANQUET, GIFT, FAVOUR but is \"PARTY\""
                        + "; events[2].amount is not a property, use one of [kind, id, host, place, accepted]"
                        + "; events[2].id is missing or null: give it, unknown is not zero"
                        + "; events[2].host must be one of TOWNSHIP_OFFICE, OTHER, UNKNOWN but is \"ME\""
                        + "; events[2].place is missing or null: give it, unknown is not zero"
                        + "; events[2].accepted must be one of YES, NO, UNKNOWN but is true"
                        + "; events[3].amount must be a text in quotes such as \"1234.56\" but is 50"
                        + "; events[4].relation is missing or null: give it, unknown is not zero",
                mapper.refusal(
                        "{\"unit\":1,\"events\":[{\"host\":1},{\"kind\":\"PARTY\"},"
                                + "{\"kind\":\"BANQUET\",\"host\":\"ME\",\"accepted\":true,\"amount\":1},"
                                + "{\"kind\":\"GIFT\",\"id\":\"g\",\"subordinate\":\"NO\",\"amount\":50,"
                                + "\"response\":\"DECLINED\"},"
                                + "{\"kind\":\"FAVOUR\",\"id\":\"f\",\"breach\":\"NO\",\"recused\":\"NO\"}]}",
                        ConductFacts.class));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void events_are_written_with_their_kind(StrictMapper mapper) {
        ConductFacts facts = conduct(
                        Banquet.of("b", BanquetHost.OTHER, BanquetPlace.UNKNOWN, Truth.NO),
                        worth("g", "50.00"),
                        Gift.inKind("k", Truth.NO, GiftResponse.RETURNED),
                        Favour.of("f", Truth.YES, Truth.NO, Truth.UNKNOWN))
                .openAuditFindings(0)
                .build();
        String json = "{\"unit\":\"县民政局\",\"cadre\":\"欧阳修\",\"openAuditFindings\":0,\"events\":["
                + "{\"kind\":\"BANQUET\",\"id\":\"b\",\"host\":\"OTHER\",\"place\":\"UNKNOWN\",\"accepted\":\"NO\"},"
                + "{\"kind\":\"GIFT\",\"id\":\"g\",\"subordinate\":\"YES\",\"amount\":\"50.00\",\"response\":\"ACCEPTED\"},"
                + "{\"kind\":\"GIFT\",\"id\":\"k\",\"subordinate\":\"NO\",\"response\":\"RETURNED\"},"
                + "{\"kind\":\"FAVOUR\",\"id\":\"f\",\"relation\":\"YES\",\"breach\":\"NO\",\"recused\":\"UNKNOWN\"}]}";
        assertEquals(json, mapper.write(facts));
        assertEquals(facts, mapper.read(json, ConductFacts.class));
    }

    @Test
    void names_are_masked_and_amounts_may_be_absent() {
        assertEquals(
                "ConductFacts{unit=县民政局, cadre=欧**, events=[]}",
                conduct().build().toString());
        assertEquals(
                Optional.empty(),
                Gift.inKind("k", Truth.NO, GiftResponse.RETURNED).findAmount());
        assertEquals(Optional.of(Yuan.parse("0.01")), worth("g", "0.01").findAmount());
        assertEquals(1, conduct(worth("g", "0.01")).build().events().size());
    }
}
