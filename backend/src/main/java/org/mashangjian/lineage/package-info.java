/**
 * The line from one aggregate to what came of it: request, reception record, topic, consultation, outcome, and on.
 *
 * <p>May use: database. Features link through {@link org.mashangjian.lineage.Lineage}, name their own kinds, and say through
 * {@link org.mashangjian.lineage.LineageTeller} how those stand.
 */
package org.mashangjian.lineage;
