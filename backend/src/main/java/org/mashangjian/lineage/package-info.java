/**
 * The line from one aggregate to what came of it: request, reception record, topic, consultation, outcome, and on.
 *
 * <p>May use: database. Features link through {@link org.mashangjian.lineage.Lineage} and name their own kinds.
 */
package org.mashangjian.lineage;
