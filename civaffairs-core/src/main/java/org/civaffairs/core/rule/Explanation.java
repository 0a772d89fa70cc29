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
    private final StringJoiner lines = new StringJoiner("\n");
    private final Set<Citation> clauses = new LinkedHashSet<>();

    Explanation(Assessment<?> assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    String text() {
        heading();
        if (assessment.isDetermined()) {
            assessment.steps().forEach(this::step);
            findings();
        } else {
            assessment.unknown().forEach(term -> lines.add("  " + say(term.name()) + ": " + say(Words.UNKNOWN)));
        }
        assumptions();
        clauses();
        return lines.toString();
    }

    private void heading() {
        String reforms = assessment.reforms().isEmpty()
                ? ""
                : ", " + say(Words.REFORMS) + " " + String.join(", ", assessment.reforms());
        lines.add(say(assessment.rule().name()) + " (" + assessment.rule() + "), " + say(Words.ON) + " "
                + assessment.day() + reforms);
    }

    private void step(Step step) {
        StringBuilder line =
                new StringBuilder("  ").append(say(step.term().name())).append(": ");
        line.append(quantity(step.term(), step.value()));
        if (step.citation() != null) {
            clauses.add(step.citation());
            String basis = step.basis() == null ? "" : say(step.basis().label()) + ", ";
            line.append("  [").append(basis).append(step.citation().clause()).append("]");
        }
        lines.add(line);
    }

    private void findings() {
        lines.add(say(Words.FINDINGS) + ":" + (assessment.hasFindings() ? "" : " " + say(Words.NO_FINDINGS)));
        for (Finding f : assessment.findings()) {
            clauses.add(f.citation());
            lines.add("  " + say(f.severity().label()) + " " + f.code() + " " + f.subject() + ": "
                    + say(f.code().name()) + "; " + part(Words.EXPECTED, f, f.expected())
                    + ", " + part(Words.ACTUAL, f, f.actual()) + ", " + part(Words.DIFFERENCE, f, f.difference())
                    + "  [" + f.citation().clause() + "]");
        }
    }

    private String part(Text word, Finding finding, Object value) {
        return say(word) + " " + quantity(finding.code(), value);
    }

    private void assumptions() {
        if (!assessment.assumptions().isEmpty()) {
            lines.add(say(Words.ASSUMPTIONS) + ":");
        }
        for (Provision<?> p : assessment.assumptions()) {
            clauses.add(p.citation());
            lines.add("  " + p.parameter() + " = " + Words.shown(p.value(), locale) + " ("
                    + say(p.basis().label()) + ", " + p.citation().clause() + ")"
                    + (p.note() == null ? "" : ": " + say(p.note())));
        }
    }

    private void clauses() {
        lines.add(say(Words.CLAUSES) + ":");
        for (Citation c : clauses) {
            lines.add("  " + c + " (" + say(c.force().label()) + ", "
                    + say(c.source().title()) + ")");
        }
    }

    private String quantity(Term term, Object value) {
        if (term.unit() == null) {
            return Words.shown(value, locale);
        }
        String number = value instanceof Ratio ratio ? ratio.toDecimal() : Words.shown(value, locale);
        return number + " " + say(term.unit());
    }

    private String say(Text text) {
        return text.in(locale);
    }
}
