package org.civaffairs.ballot.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.value.PersonName;
import org.civaffairs.core.value.Yuan;
import org.junit.jupiter.api.Test;

class NoticeDigestTest {
    /** The digest below was computed by sha256sum from exactly these bytes in UTF-8. */
    private static final String CANONICAL = """
            civaffairs notice 1
            village=江桥村
            session=第3次评议会
            motion=农村低保名单
            matter=RURAL_DIBAO
            day=2010-06-01
            due=15
            present=12
            recused=1
            outcome=PASSED
            reason=REACHED
            yes=8
            no=1
            abstain=1
            blank=0
            spoiled=1
            needs=8 of 11
            person=王** 300.00
            person=欧**
            round=BEFORE_SUBMISSION
            first=2010-06-02
            last=2010-06-09
            objections=柏市镇民政办 0731-24210000
            """;

    private static final String DIGEST = "9bcb7c1025fa53b7dac4bda570adab0c2579117cc65961014bf845710e142d99";

    @Test
    void the_canonical_form_and_its_digest_are_known() {
        Notice notice = SampleNotice.shown().build();
        assertEquals(CANONICAL, notice.canonical());
        assertEquals(DIGEST, notice.digest());
    }

    @Test
    void withheld_numbers_are_one_line() {
        Counts counts = Counts.of(11, 0, 0);
        String canonical = SampleNotice.decided(
                        Disclosure.ofSecret(counts, 5), SampleNotice.decision(">=2/3 of PRESENT", counts))
                .build()
                .canonical();
        assertEquals(CANONICAL.replaceAll("(?s)reason=.*needs=8 of 11\n", "numbers=withheld\n"), canonical);
    }

    /** Every item that is published, changed one at a time. */
    private static List<UnaryOperator<NoticeBuilder>> changes() {
        LocalDate second = LocalDate.of(2010, 6, 2);
        LocalDate ninth = LocalDate.of(2010, 6, 9);
        Counts other = new Counts(8, 1, 1, 1, 0);
        return List.of(
                n -> n.village("江桥"),
                n -> n.session("第4次评议会"),
                n -> n.motion("农村低保名单(一)"),
                n -> n.matter(AssistanceMatter.URBAN_DIBAO),
                n -> n.day(second),
                n -> n.panel(14, 12, 1),
                n -> n.panel(15, 13, 1),
                n -> n.panel(15, 12, 0),
                n -> n.decided(
                        SampleNotice.decision(">=3/4 of PRESENT", SampleNotice.COUNTS),
                        Disclosure.ofRecorded(SampleNotice.COUNTS)),
                n -> n.decided(SampleNotice.decision(">=2/3 of RETURNED", other), Disclosure.ofRecorded(other)),
                n -> n.decided(
                        SampleNotice.decision(">1/2 of PRESENT", SampleNotice.COUNTS),
                        Disclosure.ofRecorded(SampleNotice.COUNTS)),
                n -> n.decided(
                        SampleNotice.decision(">=2/3 of PRESENT", SampleNotice.COUNTS),
                        Disclosure.ofSecret(SampleNotice.COUNTS, 11)),
                n -> n.person(PersonName.parse("赵六")),
                n -> n.person(PersonName.parse("赵六"), Yuan.ZERO),
                n -> n.person(PersonName.parse("赵六"), Yuan.parse("0.01")),
                n -> n.published(Publication.afterApproval(second, ninth)),
                n -> n.published(Publication.beforeSubmission(second.minusDays(1), ninth)),
                n -> n.published(Publication.beforeSubmission(second, ninth.plusDays(1))),
                n -> n.objectionsTo("县民政局"));
    }

    @Test
    void every_change_of_an_item_changes_the_digest() {
        Set<String> digests = new HashSet<>(Set.of(DIGEST));
        changes()
                .forEach(change ->
                        digests.add(change.apply(SampleNotice.shown()).build().digest()));
        assertEquals(1 + changes().size(), digests.size());
    }

    @Test
    void every_change_of_an_item_changes_both_texts() {
        Stream.of(Locale.CHINESE, Locale.ENGLISH).forEach(locale -> {
            Set<String> texts =
                    new HashSet<>(Set.of(SampleNotice.shown().build().text(locale)));
            changes()
                    .forEach(change ->
                            texts.add(change.apply(SampleNotice.shown()).build().text(locale)));
            assertEquals(1 + changes().size(), texts.size());
        });
    }

    @Test
    void the_order_of_persons_is_published() {
        Notice one = NoticeBuilderTest.withoutPersons()
                .person(PersonName.parse("王一"))
                .person(PersonName.parse("李二"))
                .build();
        Notice other = NoticeBuilderTest.withoutPersons()
                .person(PersonName.parse("李二"))
                .person(PersonName.parse("王一"))
                .build();
        assertNotEquals(one.digest(), other.digest());
    }

    @Test
    void two_names_with_one_mask_are_one_notice() {
        assertEquals(
                NoticeBuilderTest.withoutPersons()
                        .person(PersonName.parse("王小明"))
                        .build(),
                NoticeBuilderTest.withoutPersons()
                        .person(PersonName.parse("王大明"))
                        .build());
    }

    @Test
    void what_looks_the_same_is_written_the_same() {
        NoticeBuilder composed = SampleNotice.shown()
                .village("Caf\u00e9")
                .session("\u00e9")
                .motion("\u00e9")
                .objectionsTo("\u00e9")
                .person(PersonName.parse("\u00c9mile"));
        NoticeBuilder decomposed = SampleNotice.shown()
                .village("Cafe\u0301")
                .session("e\u0301")
                .motion("e\u0301")
                .objectionsTo("e\u0301")
                .person(PersonName.parse("E\u0301mile"));
        assertEquals(composed.build(), decomposed.build());
        assertEquals(composed.build().digest(), decomposed.build().digest());
    }

    @Test
    void the_machines_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(DIGEST, SampleNotice.shown().build().digest());
        } finally {
            Locale.setDefault(before);
        }
    }
}
