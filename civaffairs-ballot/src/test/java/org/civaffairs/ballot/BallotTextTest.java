package org.civaffairs.ballot;

import org.civaffairs.core.rule.TextContract;

class BallotTextTest extends TextContract {
    BallotTextTest() {
        super("org.civaffairs.ballot");
    }
}
