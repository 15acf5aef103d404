/**
 * Telephone numbers: how they are written, how one is found without being read, and how somebody proves by a one-time code
 * that one is theirs.
 *
 * <p>May use: account, database, delivery, secret, web. Features ask {@link org.mashangjian.phone.OneTimeCodes} whether a
 * code is right, {@link org.mashangjian.phone.PhoneSessions} whose phone a session is for, and tell through
 * {@link org.mashangjian.phone.PhoneOwners} which phones they know.
 */
package org.mashangjian.phone;
