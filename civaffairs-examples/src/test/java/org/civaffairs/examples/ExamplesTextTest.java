package org.civaffairs.examples;

import org.civaffairs.core.rule.TextContract;

class ExamplesTextTest extends TextContract {
    ExamplesTextTest() {
        super("org.civaffairs.examples");
    }
}
