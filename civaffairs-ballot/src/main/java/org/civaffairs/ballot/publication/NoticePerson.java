package org.civaffairs.ballot.publication;

import java.io.Serializable;
import org.civaffairs.core.value.Yuan;
import org.jspecify.annotations.Nullable;

/**
 * A person on a notice, whose full name is not kept.
 *
 * @param masked the masked name
 * @param amount what the person gets, or null if the notice does not say
 */
record NoticePerson(String masked, @Nullable Yuan amount) implements Serializable {}
