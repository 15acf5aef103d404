/**
 * What an author took back stays taken back: withdrawals in the ledger of erasures, and done again after a restore.
 *
 * <p>May use: statement; database, erasure, event. Used by statement.view and by the replay of erasure.
 */
package org.mashangjian.statement.erasure;
