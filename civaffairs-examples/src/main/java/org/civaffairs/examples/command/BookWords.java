package org.civaffairs.examples.command;

import org.civaffairs.core.value.Text;

/** Words for books beside what others keep of them: the bank its statement, somebody the head of the chain. */
final class BookWords {
    static final Text RECONCILIATION = Text.of("银行对账", "reconciliation with the bank");
    static final Text ACCOUNT = Text.of("账户与期间", "account and period");
    static final Text BOOKS = Text.of("账面余额", "books");
    static final Text ON_ITS_WAY = Text.of("未达账项", "on its way");
    static final Text UNEXPLAINED = Text.of("未解释差额", "unexplained");
    static final Text BANK = Text.of("银行余额", "bank");
    static final Text MATCHED = Text.of("相符笔数", "matched");
    static final Text CORRECTED = Text.of("账内冲正", "corrected");
    static final Text OPEN = Text.of("未达笔数", "open");
    static final Text DIFFERENCES = Text.of("不符笔数", "differences");
    static final Text ITEM = Text.of("未达或不符", "on its way, or different");
    static final Text DAY = Text.of("日期", "day");
    static final Text REFERENCE = Text.of("回单号或分录", "reference or posting");
    static final Text BY_BOOKS = Text.of("账面", "by the books");
    static final Text BY_BANK = Text.of("银行", "by the bank");
    static final Text CHAIN = Text.of(
            "哈希链（可察觉篡改，不能防止篡改；请将条数和链首另处保存；条从0起编号）",
            "chain of hashes (tamper-evident, not tamper-proof; keep size and head elsewhere; entries count from 0)");
    static final Text CHAIN_SIZE = Text.of("条数", "size");
    static final Text CHAIN_HEAD = Text.of("链首", "head");
    static final Text CHAIN_OUTCOME = Text.of("与所存链首对照", "against what was kept");
    static final Text NOTHING_KEPT = Text.of("未提供", "nothing given");
    static final Text DOUBTFUL = Text.of("存疑条数", "entries in doubt");

    private BookWords() {}
}
