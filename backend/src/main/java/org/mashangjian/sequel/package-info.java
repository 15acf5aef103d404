/**
 * Tells residents that what came of their request has got further: a report issued or adopted, a proposal filed, replied to, closed.
 *
 * <p>May use: database, event, lineage, request's letters. Nobody calls it; it listens.
 */
package org.mashangjian.sequel;
