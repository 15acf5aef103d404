/**
 * Lists out of and into the system as XLSX and CSV. Features say which lists they give and take; this one reads and writes
 * the files, keeps them while they are needed, and says what is wrong with a row.
 *
 * <p>May use: account, audit, database, web. Features implement {@link org.mashangjian.exchange.Exportable} and {@link
 * org.mashangjian.exchange.Importable}.
 */
package org.mashangjian.exchange;
