/**
 * Tables of legal moves: which action leads from a state to a state, who may do it and under which rules.
 *
 * <p>May use: web's refusals. Aggregates make one {@link org.mashangjian.lifecycle.MoveTable} each.
 */
package org.mashangjian.lifecycle;
