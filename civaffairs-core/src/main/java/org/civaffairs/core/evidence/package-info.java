/**
 * How something is known, for rules that never use one another: by which method it was found out and how far that carries
 * (C-38), what is known of a list that the caller gives because the plan has none (C-59, C-60, C-101), and in which months
 * there is enough on record (C-78, C-125). No rule stands here.
 */
@NullMarked
package org.civaffairs.core.evidence;

import org.jspecify.annotations.NullMarked;
