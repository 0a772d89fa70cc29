package org.civaffairs.ballot.publication;

import java.io.Serializable;
import java.time.LocalDate;
import org.civaffairs.core.rule.Truth;

/**
 * What came of looking into an objection again (重新核查).
 *
 * @param day the day of the finding
 * @param upheld YES if the objection is right, NO if it is not, UNKNOWN while that is not decided
 */
public record Reinvestigation(LocalDate day, Truth upheld) implements Serializable {}
