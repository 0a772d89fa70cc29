package org.civaffairs.ballot.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.civaffairs.ballot.tally.Counts;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.ballot.tally.Margin;
import org.jspecify.annotations.Nullable;

/** A notice in plain words, in one language. */
final class NoticeText {
    private final NoticeContent content;
    private final boolean chinese;
    private final Locale locale;
    private final StringJoiner lines = new StringJoiner("\n");

    private NoticeText(NoticeContent content, Locale locale) {
        this.content = content;
        this.locale = locale;
        chinese = locale.getLanguage().equals("zh"); // as Text does, of which neither half may be empty
    }

    static String of(NoticeContent content, Locale locale) {
        return new NoticeText(content, locale).text();
    }

    private String text() {
        lines.add(say("社会救助评审结果公示", "Public notice of a vote on social assistance"));
        part("村", "Village", content.village());
        part("事项", "Matter", content.matter().label().in(locale));
        part("议题", "Motion", content.motion());
        part("会议", "Session", content.session());
        part("票决日期", "Day of the vote", day(content.day()));
        part(
                "评审团",
                "Panel",
                say(
                        "应到" + content.due() + "人，实到" + content.present() + "人，回避" + content.recused() + "人",
                        content.due() + " had to come, " + content.present() + " came, " + content.recused()
                                + " stepped aside"));
        part("结果", "Result", content.outcome().label().in(locale));
        detail(content.detail());
        persons();
        publication();
        return lines.toString();
    }

    private void detail(@Nullable NoticeDetail detail) {
        if (detail == null) {
            part("票数", "Votes", say("为保护投票人，不公布", "not published, to protect the voters"));
            return;
        }
        part("理由", "Reason", detail.reason().label().in(locale));
        part("票数", "Votes", counts(detail.counts()));
        Margin margin = detail.margin();
        if (margin != null) {
            part("通过条件", "To pass", margin.text().in(locale));
        }
    }

    private String counts(Counts counts) {
        return Arrays.stream(Face.values())
                .map(face -> face.label().in(locale) + say("", " ") + counts.of(face) + say("票", ""))
                .collect(Collectors.joining(say("，", ", ")));
    }

    private void persons() {
        if (content.persons().isEmpty()) {
            return;
        }
        lines.add(say("涉及人员：", "Persons concerned:"));
        for (int i = 0; i < content.persons().size(); i++) {
            NoticePerson person = content.persons().get(i);
            String amount = person.amount() == null ? "" : " " + person.amount() + say("元", " yuan");
            lines.add("  " + (i + 1) + ". " + person.masked() + amount);
        }
    }

    private void publication() {
        Publication when = content.publication();
        part(
                "公示期",
                "Published",
                say(day(when.first()) + "至" + day(when.last()), day(when.first()) + " to " + day(when.last()))
                        + say("（", " (")
                        + when.round().label().in(locale)
                        + say("）", ")"));
        part(
                "如有异议",
                "Objections",
                say(
                        "请在" + day(when.last()) + "前（含当日）向" + content.objectionsTo() + "提出",
                        "up to and on " + day(when.last()) + ", to " + content.objectionsTo()));
    }

    private void part(String zh, String en, String value) {
        lines.add(say(zh + "：", en + ": ") + value);
    }

    private String day(LocalDate day) {
        return say(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString());
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }
}
