package org.civaffairs.core.value;

import java.io.Serializable;
import java.util.List;

/**
 * Which parts of a text fail where it is checked as an identifier. It holds nothing of the text itself.
 *
 * <p>For example, {@code ResidentId.check("430223198702311236").failed()} is {@code [BIRTH_DATE]}: there is no 31
 * February.
 *
 * @param failed the parts that fail, in the order of the enum; empty if all hold
 */
public record CodeCheck(List<CodePart> failed) implements Serializable {
    /**
     * Keeps the list from changing.
     *
     * @param failed the parts that fail
     */
    public CodeCheck {
        failed = List.copyOf(failed);
    }

    /** {@return the parts in one word} */
    public CodeVerdict verdict() {
        if (failed.isEmpty()) {
            return CodeVerdict.VALID;
        }
        if (failed.equals(List.of(CodePart.CHECK))) {
            return CodeVerdict.CHECK_MISMATCH;
        }
        return failed.equals(List.of(CodePart.LEVEL)) ? CodeVerdict.WRONG_LEVEL : CodeVerdict.MALFORMED;
    }
}
