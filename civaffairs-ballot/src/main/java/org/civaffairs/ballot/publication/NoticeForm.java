package org.civaffairs.ballot.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.civaffairs.ballot.tally.Face;
import org.civaffairs.ballot.tally.Margin;
import org.jspecify.annotations.Nullable;

/** The one form of a notice that does not depend on a language. No part can hold the end of a line. */
final class NoticeForm {
    private final StringBuilder lines = new StringBuilder("civaffairs notice 1\n");

    private NoticeForm() {}

    static String of(NoticeContent content) {
        NoticeForm form = new NoticeForm();
        form.line("village", content.village());
        form.line("session", content.session());
        form.line("motion", content.motion());
        form.line("matter", content.matter().name());
        form.line("day", content.day());
        form.line("due", content.due());
        form.line("present", content.present());
        form.line("recused", content.recused());
        form.line("outcome", content.outcome().name());
        form.detail(content.detail());
        for (NoticePerson person : content.persons()) {
            form.line("person", person.masked() + (person.amount() == null ? "" : " " + person.amount()));
        }
        form.line("round", content.publication().round().name());
        form.line("first", content.publication().first());
        form.line("last", content.publication().last());
        form.line("objections", content.objectionsTo());
        return form.lines.toString();
    }

    private void detail(@Nullable NoticeDetail detail) {
        if (detail == null) {
            line("numbers", "withheld");
            return;
        }
        line("reason", detail.reason().name());
        for (Face face : Face.values()) {
            line(face.name().toLowerCase(Locale.ROOT), detail.counts().of(face));
        }
        Margin margin = detail.margin();
        if (margin != null) {
            line("needs", margin.needs() + " of " + margin.of());
        }
    }

    private void line(String name, Object value) {
        lines.append(name).append('=').append(value).append('\n');
    }

    static String digest(String canonical) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
