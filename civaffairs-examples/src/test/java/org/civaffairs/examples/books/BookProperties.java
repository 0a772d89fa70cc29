package org.civaffairs.examples.books;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.civaffairs.examples.facts.Input;
import org.civaffairs.examples.facts.Json;
import org.civaffairs.funds.journal.Act;
import org.civaffairs.funds.journal.AuditReport;
import org.civaffairs.funds.journal.BankReceipt;
import org.civaffairs.funds.journal.Chart;
import org.civaffairs.funds.journal.Closing;
import org.civaffairs.funds.journal.Document;
import org.civaffairs.funds.journal.Dossier;
import org.civaffairs.funds.journal.DossierBuilder;
import org.civaffairs.funds.journal.Duty;
import org.civaffairs.funds.journal.JointMeetingMinutes;
import org.civaffairs.funds.journal.Level;
import org.civaffairs.funds.journal.Role;

/** A clean book, however it is written, is read as it goes by into what its JSON as a whole means. */
class BookProperties {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final Chart CHART = Chart.builder()
            .office("攸县", Level.COUNTY)
            .office("柏市镇", Level.TOWNSHIP, "攸县")
            .person("p1", PersonName.parse("王一"))
            .person("p2", PersonName.parse("李\"二\""))
            .item("低保金", AssistanceMatter.RURAL_DIBAO)
            .purpose("低保", FIRST, LocalDate.of(2010, 12, 31), Level.PROVINCE, "低保金")
            .account("专户", Role.DEDICATED, "攸县")
            .build();

    private static Dossier dossier(Random random, int size) {
        DossierBuilder papers = Dossier.builder(CHART);
        for (int i = 0; i < size; i++) {
            Document document = new Document("文" + i, "柏市镇", FIRST.plusDays(i), "0123456789abcdef".repeat(4));
            List<String> names = random.nextBoolean() ? List.of("v" + i) : List.of();
            switch (random.nextInt(3)) {
                case 0 -> papers.evidence(new JointMeetingMinutes(document, "低保", Yuan.ofFen(i), names, i));
                case 1 -> papers.evidence(new BankReceipt(document, Yuan.of(i)));
                default -> papers.evidence(new AuditReport(document, 2000 + i));
            }
            String person = random.nextBoolean() ? "p1" : "p2";
            Act act = new Act(Duty.values()[i % 5], CHART.person(person), CHART.office("柏市镇"));
            papers.voucher("v" + i, Collections.nCopies(random.nextInt(3), act), "文" + random.nextInt(i + 1));
        }
        return papers.build();
    }

    /** The same JSON with the properties of every object in another order and blanks around them. */
    private static String written(Object json, Random random) {
        String blank = random.nextInt(4) == 0 ? "\n " : "";
        if (json instanceof Map<?, ?> object) {
            List<String> properties = new ArrayList<>();
            object.forEach((name, value) -> properties.add(Json.write(name) + ":" + written(value, random)));
            Collections.shuffle(properties, random);
            return blank + "{" + String.join("," + blank, properties) + "}" + blank;
        }
        if (json instanceof List<?> list) {
            List<String> elements = new ArrayList<>();
            list.forEach(element -> elements.add(written(element, random)));
            return blank + "[" + String.join(",", elements) + blank + "]";
        }
        return blank + Json.write(json);
    }

    @Property(tries = 200)
    void a_book_that_goes_by_is_the_book_as_a_whole(@ForAll long seed, @ForAll @IntRange(max = 9) int size) {
        Random random = new Random(seed);
        Dossier dossier = dossier(random, size);
        List<Closing> closings = List.of(new Closing(0, FIRST), new Closing(size, FIRST.plusDays(size)));
        String whole = Json.write(dossier);
        Map<String, Object> book = new LinkedHashMap<>();
        book.put("dossier", Json.read(whole, Map.class));
        book.put(
                "closings",
                Json.read("{\"all\":" + Json.write(closings) + "}", Map.class).get("all"));
        byte[] text = written(book, random).stripLeading().getBytes(StandardCharsets.UTF_8);
        Book read = Book.read(Input.of(new ByteArrayInputStream(text), StandardCharsets.UTF_8));
        assertEquals(Json.read(whole, Dossier.class), read.dossier());
        assertEquals(dossier, read.dossier());
        assertEquals(closings, read.closings());
        assertEquals(whole, Json.write(read.dossier()));
    }
}
