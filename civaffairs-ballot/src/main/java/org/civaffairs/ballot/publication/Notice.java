package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.util.Locale;

/**
 * What is published of one decision (公示内容): a text in Chinese or English, one canonical form, and its digest, by which a
 * notice on a wall can be held against the one on file. It holds what is published and nothing else: names are masked when it
 * is made, and of withheld numbers it keeps neither counts nor margin nor reason.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Notice notice = Notice.builder()
 *         .about(facts)
 *         .decided(decision, Disclosure.ofSecret(counts, 5))
 *         .person(PersonName.parse("王小明"), Yuan.parse("300"))
 *         .published(Publication.beforeSubmission(posted, posted.plusDays(7)))
 *         .objectionsTo("柏市镇民政办")
 *         .build();
 * notice.text(Locale.CHINESE);
 * }</pre>
 */
public final class Notice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NoticeContent content;

    Notice(NoticeContent content) {
        this.content = content;
    }

    /** {@return a builder without any item} */
    public static NoticeBuilder builder() {
        return new NoticeBuilder();
    }

    /**
     * The notice in words.
     *
     * @param locale Chinese for every locale of the language zh, else English
     * @return several lines, without a line end after the last
     */
    public String text(Locale locale) {
        return NoticeText.of(content, locale);
    }

    /**
     * {@return the one form that no language changes: a line {@code name=value} for each item in a fixed order, each ended
     * by U+000A, in Unicode's form NFC; days as ISO dates, amounts in yuan, names masked}
     */
    public String canonical() {
        return NoticeForm.of(content);
    }

    /** {@return the SHA-256 of the {@link #canonical} form in UTF-8, as 64 small hexadecimal digits} */
    public String digest() {
        return NoticeForm.digest(canonical());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notice that && that.content.equals(content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** {@return one line: whose, what, outcome, first and last day} */
    @Override
    public String toString() {
        return "notice of " + content.village() + " " + content.session() + " " + content.motion() + ": "
                + content.outcome() + ", " + content.publication().first() + " to "
                + content.publication().last();
    }
}
