package org.civaffairs.examples.command;

import org.civaffairs.core.value.Text;

/** The parts of a county's report, in the order in which they are printed. */
enum Section implements Text.Labelled {
    GRAVEST("十件最要紧的事", "the ten most serious findings"),
    TOWNSHIPS("分乡镇一览", "by township"),
    STAFFING("人员", "staff"),
    FUNDS("资金", "funds"),
    BALLOTS("评审票决", "ballots"),
    BOOKS("账簿", "books"),
    TRANSPARENCY("村务公开民主管理考核", "transparency of villages"),
    AWARDS("评先评优与示范村", "awards and demonstration villages"),
    CONDUCT("作风与走访", "conduct and visits"),
    TARGETS("目标任务", "targets"),
    FINDINGS("全部发现", "all findings"),
    ASSUMPTIONS("全部假定", "all assumptions"),
    CLAUSES("条款原文", "clauses");

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
