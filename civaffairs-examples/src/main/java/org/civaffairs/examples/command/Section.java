package org.civaffairs.examples.command;

import java.util.EnumSet;
import java.util.Set;
import org.civaffairs.core.value.Text;

/** The parts of a county's report, in the order in which they are printed. */
enum Section implements Text.Labelled {
    GRAVEST("十件最要紧的事", "the ten most serious findings"),
    TOWNSHIPS("分乡镇一览", "by township"),
    RULES("逐条规定一览", "by rule"),
    STAFFING("人员", "staff"),
    FUNDS("资金", "funds"),
    BALLOTS("评审票决", "ballots"),
    BOOKS("账簿", "books"),
    ASSISTANCE("救助、优抚、慈善与结对帮扶", "assistance, entitled care, charity, pairing"),
    PAYMENT("资金发放", "payment"),
    OVERSIGHT("资金监管", "oversight of funds"),
    TRANSPARENCY("村务公开民主管理考核", "transparency of villages"),
    AWARDS("评先评优与示范村", "awards and demonstration villages"),
    CONDUCT("作风与走访", "conduct and visits"),
    DISASTERS("救灾", "disasters"),
    PETITIONS("信访与依法行政", "petitions and lawful administration"),
    REGISTRATION("登记与社团", "registration and associations"),
    STUDY("学习与协作", "study and cooperation"),
    TARGETS("目标任务", "targets"),
    FINDINGS("全部发现，重者在前", "findings, the gravest first"),
    ASSUMPTIONS("全部假定", "all assumptions"),
    CLAUSES("条款原文", "clauses");

    /** What is printed where nothing else is asked for. */
    static final Set<Section> SHORT = EnumSet.of(GRAVEST, TOWNSHIPS, RULES, ASSUMPTIONS);

    private final String zh;
    private final String en;

    Section(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
