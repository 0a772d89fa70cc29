package org.civaffairs.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YouCounty2010Test {
    /** What the document has beside the characters of Big5, which has traditional ones only (catalogue G-10). */
    private static final String KEPT = "户着羣裏説";

    static List<Citation> clauses() {
        return YouCounty2010.clauses();
    }

    @Test
    void the_plan_speaks_for_2010() {
        assertEquals(LocalDate.of(2010, 1, 1), YouCounty2010.SOURCE.from());
        assertEquals(LocalDate.of(2010, 12, 31), YouCounty2010.SOURCE.to());
    }

    /** The document's own characters, one by one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C-08 | SHOULD | 年供養標準提高到1500元
            C-21 | SHOULD | 要通過幾年努力,實現湘之縣長提出的“三個一”的目標,即年籌資1000萬元
            C-22 | SHOULD | 救助1000人
            C-23 | SHOULD | 人均救助不少於1000元
            C-24 | SHOULD | “三個一”的目標,即年籌資1000萬元,救助1000人,人均救助不少於1000元
            C-25 | STRIVE | 今年爭取募集慈善資金不少於500萬元
            C-26 | STRIVE | 同時努力在全縣推行結對幫扶救助機制
            C-27 | MAY | 鼓勵和引導個體私營業主和黨員幹部通過“一幫一”、“多幫一”的形式
            C-28 | SHOULD | 解決靠政府救助難以解決的特困對象的實際問題
            C-29 | MUST | 全面推行社會救助村級評審團制度
            C-30 | MUST | 城鄉低保、農村安居房、救災款分配、解困救濟對象和特困優撫對象走訪慰問名單確定全部納入
            C-31 | MUST | 進一步完善評審程序,確保公開公平公正
            C-41 | MUST | 凡村級社會救助未經評審團民主評議票決的
            C-56 | SHOULD | 落實重點優撫對象撫卹、定補資金的及時足額到位
            C-57 | MUST | 保證重點優撫對象生活不低於當地一般羣眾生活水平
            C-80 | NONE | ''
            C-81 | SHOULD | 做到民政工作人手配齊,工作經費配足
            C-82 | STRIVE | 各鄉鎮民政辦要爭取按10000∶1的比例配齊配強民政辦工作人員
            C-83 | STRIVE | 並按照不少於上級民政撥款比例的2%配套安排鄉鎮本級民政辦工作和敬老院工作人員經費
            C-84 | MUST   | 確保民政工作人員經費到位
            C-86 | MUST | 今年必須讓這一制度在城鄉社會救助領域實行全覆蓋
            C-87 | MUST | 尤其是城鎮低保、農村低保、農村安居工程、救災款分配到人、救濟款分配到人、特困對象走訪慰問名單的確定
            C-88 | MUST | 救災款分配到人、救濟款分配到人
            C-89 | MUST | 必須由評審團票決確定
            C-90 | MUST | 要堅決糾正少數地方不按評審程序操作或變通處理的現象
            C-97 | SHOULD | 做乾乾淨淨的人,做乾乾淨淨的帳
            C-113 | MUST | 所有民政資金都要進專户,封閉運行
            C-114 | MUST | 鄉鎮必須堅持黨政聯席會議集體分配審批制度
            C-115 | MUST | 每筆資金做帳必須附帶黨政聯席會議記錄
            C-116 | MUST | 不能個人説了算
            C-117 | MUST | 村級必須用民主評議票決的辦法落實到户
            C-118 | MUST | 不能由少數人,個別人説了算
            C-119 | SHOULD | 凡是能夠社會化發放的要社會化發放,進行打卡、發摺子
            C-121 | SHOULD | 要建立分配、審批、發放、內審等各項制度
            C-122 | SHOULD | 民政辦、財政所要各司其職、互相監督
            C-123 | MUST | 杜絕擠佔、挪用現象
            C-124 | MUST | 杜絕人情救助、關係救助的發生
            C-125 | SHOULD | 民政局監察內審室將與低保、救災、優撫等股室一道進行常年性的專項資金跟蹤檢查
            C-126 | SHOULD | 5月份,將與財政局、監察局聯合組織
            C-139 | SHOULD | 對2009年度的民政資金使用情況進行審計檢查
            C-141 | SHOULD | 一是民政資金專户管理制度要堅持
            """)
    void a_clause_is_quoted_exactly_and_ordered_as_strongly_as_it_says(String clause, Force force, String quote) {
        Citation citation = YouCounty2010.findClause(clause).orElseThrow();
        assertEquals(quote, citation.quote());
        assertEquals(force, citation.force());
        assertEquals(YouCounty2010.SOURCE, citation.source());
    }

    @Test
    void the_ratio_is_written_with_the_ratio_sign_of_the_document() {
        assertEquals("∶", YouCounty2010.STAFFING.quote().replaceAll("[^∶:：]", ""));
    }

    @Test
    void a_clause_has_one_number_and_a_number_one_clause() {
        Set<String> seen = new HashSet<>();
        clauses().forEach(citation -> assertTrue(seen.add(citation.clause()), citation::toString));
    }

    @Test
    void the_clauses_are_the_constants_by_number() throws IllegalAccessException {
        Set<Object> constants = new HashSet<>();
        for (Field field : YouCounty2010.class.getFields()) {
            if (field.getType() == Citation.class && Modifier.isStatic(field.getModifiers())) {
                constants.add(field.get(null));
            }
        }
        assertEquals(constants, new HashSet<>(clauses()));
        List<Integer> numbers =
                clauses().stream().map(citation -> number(citation.clause())).toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
    }

    private static int number(String clause) {
        return Integer.parseInt(clause.replaceAll("[^0-9]", ""));
    }

    @Test
    void a_clause_that_is_not_held_is_not_found() {
        assertEquals(Optional.empty(), YouCounty2010.findClause("C-999"));
        assertEquals(Optional.empty(), YouCounty2010.findClause("c-82"));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_clause_number_is_that_of_the_catalogue(Citation citation) {
        assertTrue(citation.clause().matches("C-[0-9]{2,3}[a-z]?"), citation::toString);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_quote_is_traditional_and_short(Citation citation) {
        CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
        String simplified = citation.quote()
                .codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString)
                .filter(c -> !KEPT.contains(c) && !traditional.canEncode(c))
                .reduce("", String::concat);
        assertEquals("", simplified, citation::toString);
        assertTrue(citation.quote().length() <= 80, citation::toString);
        assertEquals(citation.quote().strip(), citation.quote());
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_quote_has_the_colons_of_the_document_only(Citation citation) {
        assertTrue(Stream.of(":", "：").noneMatch(citation.quote()::contains), citation::toString);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_clause_that_orders_something_has_words(Citation citation) {
        assertEquals(citation.force() == Force.NONE, citation.quote().isEmpty(), citation::toString);
    }
}
