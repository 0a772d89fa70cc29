package org.civaffairs.core.rule;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.civaffairs.core.value.Ratio;
import org.civaffairs.core.value.Text;

/** Renders an assessment; every word comes from the terms, the provisions or {@link Words}. */
final class Explanation {
    private final Assessment<?> assessment;
    private final Locale locale;
    private final Marks marks;
    private final StringJoiner lines = new StringJoiner("\n");
    private final Set<Citation> clauses = new LinkedHashSet<>();

    Explanation(Assessment<?> assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        marks = Marks.of(locale);
    }

    String text() {
        heading();
        if (assessment.isDetermined()) {
            assessment.steps().forEach(this::step);
            findings();
        } else {
            assessment
                    .unknown()
                    .forEach(term -> lines.add("  " + say(term.name()) + marks.colon() + say(Words.UNKNOWN)));
        }
        assumptions();
        clauses();
        return lines.toString();
    }

    private void heading() {
        String reforms = assessment.reforms().isEmpty()
                ? ""
                : marks.comma() + say(Words.REFORMS) + " " + String.join(marks.comma(), assessment.reforms());
        lines.add(say(assessment.rule().name())
                + marks.bracketed(assessment.rule().toString()) + marks.comma() + say(Words.ON) + " "
                + assessment.day() + reforms);
    }

    private void step(Step step) {
        StringBuilder line =
                new StringBuilder("  ").append(say(step.term().name())).append(marks.colon());
        line.append(quantity(step.term(), step.value()));
        if (step.citation() != null) {
            clauses.add(step.citation());
            String basis = step.basis() == null ? "" : say(step.basis().label()) + marks.comma();
            line.append("  [").append(basis).append(step.citation().clause()).append("]");
        }
        lines.add(line);
    }

    private void findings() {
        lines.add((say(Words.FINDINGS) + marks.colon() + (assessment.hasFindings() ? "" : say(Words.NO_FINDINGS)))
                .strip());
        for (Finding f : assessment.findings()) {
            clauses.add(f.citation());
            lines.add("  " + say(f.severity().label()) + " " + f.code() + " " + f.subject() + marks.colon()
                    + say(f.code().name()) + marks.semicolon() + part(Words.EXPECTED, f, f.expected())
                    + marks.comma() + part(Words.ACTUAL, f, f.actual()) + marks.comma()
                    + part(Words.DIFFERENCE, f, f.difference())
                    + "  [" + f.citation().clause() + "]");
        }
    }

    private String part(Text word, Finding finding, Object value) {
        return say(word) + marks.gap() + quantity(finding.code(), value);
    }

    private void assumptions() {
        if (!assessment.assumptions().isEmpty()) {
            lines.add((say(Words.ASSUMPTIONS) + marks.colon()).strip());
        }
        for (Provision<?> p : assessment.assumptions()) {
            clauses.add(p.citation());
            lines.add("  " + p.parameter() + " = " + Words.shown(p.value(), locale)
                    + marks.bracketed(say(p.basis().label())
                            + marks.comma()
                            + p.citation().clause())
                    + (p.note() == null ? "" : marks.colon() + say(p.note())));
        }
    }

    private void clauses() {
        lines.add((say(Words.CLAUSES) + marks.colon()).strip());
        for (Citation c : clauses) {
            lines.add("  " + c
                    + marks.bracketed(say(c.force().label())
                            + marks.comma()
                            + say(c.source().title())));
        }
    }

    private String quantity(Term term, Object value) {
        if (term.unit() == null) {
            return Words.shown(value, locale);
        }
        String number = value instanceof Ratio ratio ? ratio.toDecimal() : Words.shown(value, locale);
        return marks.counted(number, term.unit());
    }

    private String say(Text text) {
        return text.in(locale);
    }
}
