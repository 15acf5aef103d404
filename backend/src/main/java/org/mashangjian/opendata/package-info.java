/**
 * What everybody may read, for other programs: a feed and the files of a night for each public list, and pages for frames
 * of other sites with linked data in them. The features that own the lists give them as {@link
 * org.mashangjian.opendata.PublicList}, by the same queries that answer their public operations, so that nothing else can
 * come out here.
 *
 * <p>May use: account, database, exchange, web.
 */
package org.mashangjian.opendata;
