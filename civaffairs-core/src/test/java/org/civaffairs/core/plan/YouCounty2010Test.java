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
            C-01 | NONE | 保障民生、發展民主、服務民眾
            C-02 | MUST | 2010年我縣民政工作必須抓好如下三個方面的工作
            C-03 | SHOULD | 進一步規範城鄉低保制度,嚴格評審團票決程序
            C-04 | SHOULD | 加強動態管理
            C-05 | MUST | 確保城鎮低保應保盡保
            C-06 | MUST | 農村低保適度提標
            C-07 | MUST | 五保供養確保應保盡保
            C-08 | SHOULD | 年供養標準提高到1500元
            C-09 | SHOULD | 農村敬老院規範內部建設和管理,完善制度
            C-10 | SHOULD | 落實五保對象基本生活待遇
            C-11 | STRIVE | 力爭全年實施醫療救助1500人以上
            C-12 | SHOULD | 落實自然災害應急預案措施
            C-13 | SHOULD | 及時抓好災情的核查、上報和災民的生活安排
            C-14 | MUST | 確保困難災民生活有序、住有所居
            C-15 | MUST | 確保城鄉困難羣體、優撫羣體和孤老、孤殘、孤兒等特殊羣體的基本生活
            C-16 | SHOULD | 要全面完成省市縣各項實事任務
            C-17 | SHOULD | 搞好農村貧困無房户、危房户、少房户的調查
            C-18 | SHOULD | 新建安居房300棟
            C-19 | SHOULD | 抓好柏市鎮敬老院改建擴建工作
            C-20 | SHOULD | 要引導和建立社會幫扶機制
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
            C-33 | SHOULD | 要以村務公開民主管理工作考核為抓手,促進村級民主管理
            C-34 | MUST | 鄉鎮必須由主要領導或主管民政工作的領導負責此項工作
            C-35 | SHOULD | 鄉鎮民政辦專抓此項工作
            C-36 | SHOULD | 要進一步細化村務公開民主管理考核細則
            C-37 | SHOULD | 把社會救助評審制度的執行情況納入考核的重要內容
            C-38 | SHOULD | 採取重點督查、面上普查、電話抽查等各種形式
            C-40 | MUST | 凡鄉鎮領導不重視,主管民政工作的領導不抓此項工作,民政辦不負責此項工作的,鄉鎮民政工作不得評先評優
            C-41 | MUST | 凡村級社會救助未經評審團民主評議票決的
            C-42 | MUST | 村級政務、事務、財務管理混亂引發羣眾上訪告狀的
            C-43 | MUST | 在考核中列入最末等次
            C-44 | MUST | 並不得評為縣和鄉鎮文明建設先進單位
            C-45 | SHOULD | 要強化考核結果運用
            C-47 | NONE | 全國農村社區建設實驗縣
            C-48 | SHOULD | 裏旺、羅家坪、新聯、新塘、下洞等5個全國試點村
            C-49 | SHOULD | 高樓市級試點村
            C-50 | SHOULD | 試點村試點工作的檢查和指導
            C-51 | SHOULD | 把農村社區建設與村級組織建設、新農村建設、精神文明建設和社會治安綜合治理結合一起抓
            C-52 | SHOULD | 指導各村修改和完善村規民約
            C-55 | SHOULD | 着重解決優撫對象“三難”問題
            C-56 | SHOULD | 落實重點優撫對象撫卹、定補資金的及時足額到位
            C-57 | MUST | 保證重點優撫對象生活不低於當地一般羣眾生活水平
            C-58 | STRIVE | 努力化解涉軍信訪矛盾
            C-59 | STRIVE | 努力開展文明窗口創建活動
            C-60 | SHOULD | 收養登記要規範程序,依規依法
            C-61 | MUST | 確保登記合格率100%
            C-62 | SHOULD | 嚴格依法對各類社團組織進行登記和年檢工作
            C-63 | SHOULD | 上半年對社團組織進行一次培訓
            C-64 | SHOULD | 下半年對社團組織的財務情況和工作情況進行一次全面檢查
            C-65 | SHOULD | 與財政、監察、審計、物價等部門一道共同協作,規範整頓社會團體服務和收費行為
            C-66 | SHOULD | 認真做好農村專業經濟協會組織登記管理工作
            C-67 | STRIVE | 爭取今年9月底以前全面完成殯儀館主體工程項目
            C-68 | STRIVE | 年內啟動殯葬改革工作
            C-70 | STRIVE | 爭取全年完成發行任務1000萬元
            C-71 | SHOULD | 健全行政區劃界線聯合檢查制度
            C-72 | SHOULD | 設立106國道沿線行政村地名標識
            C-73 | STRIVE | 爭取年內製定出台新的老年人優惠政策
            C-74 | SHOULD | 城關鎮雪花社區養老服務的試點工作
            C-76 | SHOULD | 着力解決民政對象反映的合理訴求
            C-77 | SHOULD | 完善處理羣眾性、突發性事件預案
            C-78 | SHOULD | 及時發現和就地化解不穩定因素
            C-79 | MUST | 確保每個行政行為都做到合法合理,程序正當,高效便民
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
            C-91 | STRIVE | 要積極爭取鄉鎮主要領導的高度重視
            C-92 | SHOULD | 每個鄉鎮要建好兩個以上的示範村
            C-95 | SHOULD | 知情權、參與權、決策權和監督權
            C-96 | SHOULD | 要把民政社會救助民主評議票決制度納入村務公開民主管理的重要內容
            C-97 | SHOULD | 做乾乾淨淨的人,做乾乾淨淨的帳
            C-98 | MUST | 不準接受鄉鎮民政辦到縣城設宴請客
            C-99 | MUST | 不準接受下屬單位的禮金禮品
            C-100 | MUST | 不準優親厚友違規使用民政資金
            C-101 | SHOULD | 帶頭響應縣委、縣政府關於開展密切黨羣幹羣關係“六個一”活動的號召
            C-102 | SHOULD | 民政局機關幹部實行聯繫鄉鎮民政工作制度
            C-103 | SHOULD | 每人每月下鄉兩次以上
            C-104 | SHOULD | 走訪農户20户以上
            C-105 | SHOULD | 鄉鎮民政工作人員對所在鄉鎮民政工作走訪每人每年在一次以上
            C-106 | SHOULD | 並記錄在案
            C-107 | SHOULD | 開展“六個一”活動的情況將作為評先評優的重要依據
            C-108 | MUST | 民政幹部必須第一時間報告災情,在第一時間到達現場,在第一時間組織救援
            C-109 | SHOULD | 一張笑臉相迎,一張椅子請坐,一杯清茶請喝,一片誠心辦事
            C-110 | SHOULD | 對弱勢羣體要平等相待,和氣辦事
            C-113 | MUST | 所有民政資金都要進專户,封閉運行
            C-114 | MUST | 鄉鎮必須堅持黨政聯席會議集體分配審批制度
            C-115 | MUST | 每筆資金做帳必須附帶黨政聯席會議記錄
            C-116 | MUST | 不能個人説了算
            C-117 | MUST | 村級必須用民主評議票決的辦法落實到户
            C-118 | MUST | 不能由少數人,個別人説了算
            C-119 | SHOULD | 凡是能夠社會化發放的要社會化發放,進行打卡、發摺子
            C-120 | WHERE_POSSIBLE | 儘可能減少中間環節
            C-121 | SHOULD | 要建立分配、審批、發放、內審等各項制度
            C-122 | SHOULD | 民政辦、財政所要各司其職、互相監督
            C-123 | MUST | 杜絕擠佔、挪用現象
            C-124 | MUST | 杜絕人情救助、關係救助的發生
            C-125 | SHOULD | 民政局監察內審室將與低保、救災、優撫等股室一道進行常年性的專項資金跟蹤檢查
            C-126 | SHOULD | 5月份,將與財政局、監察局聯合組織
            C-127 | NONE | 民政相關的法律法規有90多部
            C-128 | MUST | 縣鄉各級民政幹部必須認真學習
            C-136 | SHOULD | 要求全體民政幹部做到“兩個乾淨”、“三個不準”
            C-137 | SHOULD | 在人民羣眾面臨天災人禍,最需要黨和政府關心、關愛的時候
            C-138 | SHOULD | 民政局機關幹部實行聯繫鄉鎮民政工作制度,每人每月下鄉兩次以上,走訪農户20户以上;鄉鎮民政工作人員
            C-139 | SHOULD | 對2009年度的民政資金使用情況進行審計檢查
            C-141 | SHOULD | 一是民政資金專户管理制度要堅持
            C-142 | MUST | 確保社團組織依法依規運行
            C-143 | MUST | 確保每項民政政策法規得到有效實施
            C-144 | MUST | 確保社會救助的公平公正
            C-145 | SHOULD | 積極與周邊縣市互訪交流
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

    /** Three duties of different force stand in C-91, five systems in C-141. */
    @Test
    void a_number_is_one_clause_except_where_a_clause_has_parts() {
        Set<String> seen = new HashSet<>();
        List<Citation> again = clauses().stream()
                .filter(citation -> !seen.add(citation.clause()))
                .toList();
        assertEquals(
                List.of(
                        YouCounty2010.LEADER_IN_CHARGE,
                        YouCounty2010.OFFICE_IN_CHARGE,
                        YouCounty2010.ALLOCATION_SYSTEM,
                        YouCounty2010.PAYMENT_SYSTEM,
                        YouCounty2010.INTERNAL_AUDIT_SYSTEM,
                        YouCounty2010.INSPECTION_SYSTEM),
                again);
        assertEquals(Optional.of(YouCounty2010.LEADERS_ATTENTION), YouCounty2010.findClause("C-91"));
    }

    @Test
    void each_fund_system_of_c_141_has_its_own_words() {
        List<Citation> five = clauses().stream()
                .filter(citation -> citation.clause().equals("C-141"))
                .toList();
        assertEquals(
                List.of("一是民政資金專户管理制度要堅持", "二是分配製度要規範", "三是資金髮放制度要健全", "四是內審監督制度要建立", "五是嚴格專項資金檢查制度"),
                five.stream().map(Citation::quote).toList());
        assertTrue(five.stream().allMatch(citation -> citation.force() == Force.SHOULD));
        assertEquals(Optional.of(YouCounty2010.FUND_SYSTEMS), YouCounty2010.findClause("C-141"));
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
        assertTrue(citation.force() == Force.NONE || !citation.quote().isEmpty(), citation::toString);
    }
}
