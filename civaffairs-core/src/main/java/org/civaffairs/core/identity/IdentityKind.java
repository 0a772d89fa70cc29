package org.civaffairs.core.identity;

import java.time.LocalDate;
import java.util.List;
import org.civaffairs.core.rule.Citation;
import org.civaffairs.core.rule.Force;
import org.civaffairs.core.rule.Source;
import org.civaffairs.core.value.CodeCheck;
import org.civaffairs.core.value.CodePart;
import org.civaffairs.core.value.CreditCode;
import org.civaffairs.core.value.DivisionCode;
import org.civaffairs.core.value.ResidentId;
import org.civaffairs.core.value.Text;

/** What a text is said to be. */
public enum IdentityKind implements Text.Labelled {
    /** The code of an administrative division, see {@link DivisionCode}. */
    DIVISION("行政区划代码", "division code", "GB/T 2260"),
    /** A citizen's identity number of 18 characters, see {@link ResidentId}. */
    RESIDENT_ID("公民身份号码", "resident id", "GB 11643—1999"),
    /** A citizen's identity number of 15 digits, as they were given until 1999. */
    LEGACY_RESIDENT_ID("15位公民身份号码", "resident id of 15 digits", "GB 11643—1989"),
    /** The unified social credit code of an organisation, see {@link CreditCode}. */
    CREDIT_CODE("统一社会信用代码", "credit code", "GB 32100—2015");

    private final String zh;
    private final String en;
    private final String standard;

    IdentityKind(String zh, String en, String standard) {
        this.zh = zh;
        this.en = en;
        this.standard = standard;
    }

    /** {@return the standard that says what it looks like; texts are held against it whatever the day, and it orders nothing} */
    public Citation citation() {
        Source source =
                Source.of(standard + " " + zh, standard + " " + en, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        return Citation.of(source, standard, Force.NONE, "");
    }

    CodeCheck check(String text) {
        return switch (this) {
            case DIVISION -> DivisionCode.check(text);
            case RESIDENT_ID -> ResidentId.check(text);
            case LEGACY_RESIDENT_ID -> ResidentId.checkLegacy(text);
            case CREDIT_CODE -> CreditCode.check(text);
        };
    }

    /** The parts that are looked at, in order. */
    List<CodePart> parts() {
        return switch (this) {
            case DIVISION -> List.of(CodePart.LENGTH, CodePart.CHARACTERS, CodePart.DIVISION);
            case RESIDENT_ID ->
                List.of(
                        CodePart.LENGTH,
                        CodePart.CHARACTERS,
                        CodePart.DIVISION,
                        CodePart.BIRTH_DATE,
                        CodePart.SEQUENCE,
                        CodePart.CHECK);
            case LEGACY_RESIDENT_ID ->
                List.of(
                        CodePart.LENGTH,
                        CodePart.CHARACTERS,
                        CodePart.DIVISION,
                        CodePart.BIRTH_DATE,
                        CodePart.SEQUENCE);
            case CREDIT_CODE -> List.of(CodePart.LENGTH, CodePart.CHARACTERS, CodePart.DIVISION, CodePart.CHECK);
        };
    }

    @Override
    public Text label() {
        return Text.of(zh, en);
    }
}
