/** Keys from configuration, hashes and encryption of single values. Uses no feature. */
package org.mashangjian.secret;
