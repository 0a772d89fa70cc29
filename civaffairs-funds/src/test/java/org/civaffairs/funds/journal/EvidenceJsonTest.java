package org.civaffairs.funds.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.decision.BallotCertificate;
import org.civaffairs.core.rule.JavaCopy;
import org.civaffairs.core.rule.JsonForm;
import org.civaffairs.core.rule.StrictMapper;
import org.civaffairs.core.rule.Truth;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {
    private static final BallotCertificate NO_MONEY =
            new BallotCertificate("江桥村", "s1", "m1", AssistanceMatter.RELIEF, Books.APPROVED, false, Truth.NO, null);

    private static final List<Evidence> ALL = List.of(
            Books.notice("n1", "财政厅", "低保", 1000),
            Books.minutes("m1", "柏市镇", "低保", 600, "v1", "v2"),
            Books.ballot("b1", "江桥村", AssistanceMatter.RURAL_DIBAO, "低保", 350),
            new PanelBallot("b2", Books.DIGEST, NO_MONEY, "救灾", List.of("v3")),
            new PublicationRecord(Books.document("g1", "江桥村"), List.of("v2")),
            new PayrollRoster(Books.document("h1", "江桥村"), "低保", Yuan.parse("350.05"), List.of("v2")),
            Books.receipt("r1", 350),
            Books.bankReturn("t1", 100),
            new AuditReport(Books.document("a1", "民政局"), 2009));

    private final JsonForm<Evidence> form = new JsonForm<>(Evidence.class, ALL);

    @Test
    void evidence_of_every_kind_comes_back_from_json_and_from_a_copy() {
        Set<EvidenceKind> kinds = ALL.stream().map(Evidence::kind).collect(Collectors.toSet());
        assertEquals(Set.of(EvidenceKind.values()), kinds);
        form.comesBackFromJson();
        form.isWrittenTheSameByBothLibraries();
        form.refusesAnUnknownProperty();
        ALL.forEach(evidence -> assertEquals(evidence, JavaCopy.of(evidence)));
    }

    @Test
    void the_kind_comes_first_and_names_are_plain_text() {
        String digest = "0123456789abcdef".repeat(4);
        assertEquals(
                "{\"kind\":\"JOINT_MEETING_MINUTES\",\"document\":{\"name\":\"m1\",\"body\":\"柏市镇\",\"day\":\"2010-03-01\","
                        + "\"digest\":\"" + digest + "\"},\"purpose\":\"低保\",\"amount\":\"600.00\","
                        + "\"vouchers\":[\"v1\",\"v2\"],\"deciders\":7}",
                StrictMapper.JACKSON_2.write(ALL.get(1)));
        assertEquals(
                "{\"kind\":\"PANEL_BALLOT\",\"name\":\"b2\",\"digest\":\"" + digest + "\",\"certificate\":"
                        + "{\"village\":\"江桥村\",\"session\":\"s1\",\"motion\":\"m1\",\"matter\":\"RELIEF\","
                        + "\"day\":\"2010-03-01\",\"passed\":false,\"procedure\":\"NO\"},"
                        + "\"purpose\":\"救灾\",\"vouchers\":[\"v3\"]}",
                StrictMapper.JACKSON_2.write(ALL.get(3)));
    }

    /** Each property of an object and of the objects in it, by its path; what may be absent is left out. */
    private static Set<String> paths(String at, Map<?, ?> properties) {
        Set<String> paths = new LinkedHashSet<>();
        properties.forEach((name, value) -> {
            if (!name.equals("resolved")) {
                paths.add(at + name);
            }
            if (value instanceof Map<?, ?> inner) {
                paths.addAll(paths(at + name + ".", inner));
            }
        });
        return paths;
    }

    private static Map<?, ?> with(Map<?, ?> properties, String path, Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>(properties);
        int dot = path.indexOf('.');
        if (dot < 0) {
            changed.put(path, value);
        } else {
            String name = path.substring(0, dot);
            changed.put(name, with((Map<?, ?>) properties.get(name), path.substring(dot + 1), value));
        }
        return changed;
    }

    @Test
    void a_property_that_is_null_or_of_another_kind_is_refused_with_its_path() {
        for (StrictMapper mapper : StrictMapper.both()) {
            for (Evidence evidence : ALL) {
                Map<?, ?> properties = mapper.read(mapper.write(evidence), Map.class);
                for (String path : paths("", properties)) {
                    for (Object wrong : Arrays.asList(null, 3.7)) {
                        String json = mapper.write(with(properties, path, wrong));
                        String said = mapper.refusal(json, Evidence.class);
                        assertTrue(said.startsWith("evidence: " + path + " "), json + ": " + said);
                    }
                }
            }
        }
    }

    @Test
    void all_that_is_wrong_is_told_together() {
        String json =
                "{\"kind\":\"PANEL_BALLOT\",\"name\":\" b\",\"digest\":\"ABC\",\"certificate\":{\"village\":\"江桥村\","
                        + "\"session\":\"s\",\"motion\":\"m\",\"matter\":\"DIBAO\",\"day\":\"2010-02-30\",\"passed\":1,"
                        + "\"procedure\":\"YES\",\"resolved\":\"-1.00\",\"color\":1},\"purpose\":\"低保\",\"vouchers\":[3]}";
        String said = StrictMapper.JACKSON_3.refusal(json, Evidence.class);
        for (String part : List.of(
                "name must not begin or end with a space",
                "digest must be 64 hexadecimal digits in lower case, the SHA-256 of the document,",
                "certificate.color is not a property, use one of [village, session, motion, matter, day,",
                "certificate.matter must be one of URBAN_DIBAO",
                "certificate.day must be a day such as \"2010-06-01\" but is \"2010-02-30\"",
                "certificate.passed must be true or false",
                "certificate.resolved must not be negative but is -1.00",
                "vouchers[0] must be a text in quotes but is a number")) {
            assertTrue(said.contains(part), part + " in " + said);
        }
    }

    @Test
    void an_unknown_kind_is_the_only_thing_that_is_told() {
        String said = StrictMapper.JACKSON_2.refusal("{\"kind\":\"LETTER\",\"color\":1}", Evidence.class);
        assertTrue(said.startsWith("evidence: kind must be one of APPROPRIATION_NOTICE, JOINT_MEETING_MINUTES,"), said);
        assertTrue(said.endsWith("AUDIT_REPORT but is \"LETTER\""), said);
    }

    @Test
    void closings_come_back_from_json() {
        new JsonForm<>(Closing.class, List.of(new Closing(3, LocalDate.of(2010, 3, 31)))).check();
        assertEquals(
                "closing: position must not be negative but is -1",
                StrictMapper.JACKSON_2.refusal("{\"position\":-1,\"through\":\"2010-03-31\"}", Closing.class));
    }
}
