package org.civaffairs.core;

import org.civaffairs.core.rule.TextContract;

class CoreTextTest extends TextContract {
    CoreTextTest() {
        super("org.civaffairs.core");
    }
}
