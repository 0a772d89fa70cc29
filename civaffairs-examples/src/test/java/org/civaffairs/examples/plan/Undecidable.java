package org.civaffairs.examples.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.civaffairs.core.value.Text;

/** The sentences of the plan that no function can decide, each with the reason. */
final class Undecidable {
    /**
     * One of them.
     *
     * @param quote the plan's own characters
     * @param why the reason
     */
    record Sentence(String quote, Text why) {}

    private static final String LINES = """
            C-01 | 保障民生、發展民主、服務民眾 | 三项职能的定义,用来归类目标(`target.Pillar`) | defines the three functions, by which targets are grouped (`target.Pillar`)
            C-32 | 落實羣眾對村級事務的參事議事權和民主決策權 | 权利的定义,由 C-29 至 C-31 的程序落实 | names rights, which the procedure of C-29 to C-31 carries out
            C-39 | 推動村務公開民主管理工作深入進行 | 没有可以检验的内容 | nothing in it can be tested
            C-46 | 在考核中列入最末等次 | 有等次而无名额:不强制分布,除非考核方案要求 | grades without quotas: nothing is forced unless a scheme asks for it
            C-47 | 全國農村社區建設實驗縣 | 说明本县的身份,不作要求 | says what the county is and asks for nothing
            C-53 | 不斷改善社區基礎設施條件,提升社區管理和服務 | 没有标准,也没有数量 | no standard and no quantity
            C-54 | 認真貫徹實施《軍人撫卹優待條例》 | 援引另一部法规,其内容不在本计划中 | refers to another regulation, whose content is not in the plan
            C-69 | 依法救助城市生活無着的流浪人員 | 援引另一部法规,其内容不在本计划中 | refers to another regulation, whose content is not in the plan
            C-75 | 積極開展孝親敬老年活動 | 没有可以检验的内容 | nothing in it can be tested
            C-80 | 認真貫徹落實縣人民政府《關於進一步加強民政工作的意見》 | C-81 至 C-84 的依据,本身不作要求 | the basis of C-81 to C-84, it asks for nothing itself
            C-85 | 這項制度是攸縣首創的 | 说明来历;「必須堅持」由 C-86 至 C-89 落实 | tells an origin; that it must go on is carried out by C-86 to C-89
            C-93 | 通過以點帶面的方式 | 没有可以检验的内容 | nothing in it can be tested
            C-94 | 推動基層民主政治建設和農村黨風廉政建設 | 目标之间的联系,没有可以检验的内容 | a link between aims; nothing in it can be tested
            C-111 | 必須把行風建設放在頭等重要的位置來抓 | 次序没有尺度 | a priority without a measure
            C-112 | 民政資金是高壓線,是救命錢 | 比喻;其严重性由各条的「必須」表达 | an image; how serious a breach is follows from the force of each clause
            C-129 | 要健全社會救助體系,加大社會救助力度 | 只有方向,没有数量 | a direction without a quantity
            C-130 | 城鄉醫療救助制度抓好落實 | 以 C-11 衡量 | measured by C-11
            C-131 | 加大慈善宣傳力度,積極開展多種形式的慈善捐贈和慈善救助活動 | 只有方向,没有数量 | a direction without a quantity
            C-132 | 進一步做好雙擁工作,深入開展關愛優撫對象活動 | 只有方向,没有数量 | a direction without a quantity
            C-133 | 以農村社區建設先進村為導向 | 只有方向;先进村与示范村、试点村是三种类型 | a direction; advanced, demonstration and pilot villages are three types
            C-134 | 充分發揮經濟協會組織在服務新農村建設,推進村級民主管理中重要而獨特的作用 | 只有方向,没有数量 | a direction without a quantity
            C-135 | 切實提高救助能力和救助管理水平 | 只有方向,没有数量 | a direction without a quantity
            C-140 | 通過學習,確保執行政策不走樣 | 学习的目的;学习本身见 C-128 | the purpose of study; study itself is C-128
            C-146 | 不斷完善自然災害應急救援體制 | 只有方向,没有数量 | a direction without a quantity
            C-147 | 認真抓好農村安居房改造建設 | 没有数量;C-18 只计新建 | no quantity; C-18 counts new houses only
            C-148 | 促進村級民主決策 | 只有方向,没有数量 | a direction without a quantity
            C-149 | 管好用好民政資金 | 只有方向,由 C-113 至 C-126 落实 | a direction, carried out by C-113 to C-126
            """;

    private Undecidable() {}

    /** {@return the sentences by their numbers} */
    static Map<String, Sentence> sentences() {
        Map<String, Sentence> all = new LinkedHashMap<>();
        LINES.lines().map(line -> line.split(" \\| ")).forEach(cells -> all.put(cells[0], sentence(cells)));
        return all;
    }

    private static Sentence sentence(String[] cells) {
        return new Sentence(cells[1], Text.of(cells[2], cells[3]));
    }
}
