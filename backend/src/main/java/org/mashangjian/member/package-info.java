/**
 * Members (委员): their sector, expertise and languages, the venues they are placed in, weekly hours and leave.
 *
 * <p>May use: account, audit, committee, database, exchange, opendata, search, web. Other features ask {@link org.mashangjian.member.Members}.
 */
package org.mashangjian.member;
