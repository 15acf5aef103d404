/**
 * What residents raise: the tree of categories, and the guess from their own words which one it is.
 *
 * <p>May use: account, audit, database, web. Other features ask {@link org.mashangjian.category.Categories}.
 */
package org.mashangjian.category;
