/**
 * What every HTTP call shares: problems, languages, paging, ETags, idempotency, rates, limits and headers.
 *
 * <p>Holds no domain words and uses no feature, only database and secret; every feature may use it.
 */
package org.mashangjian.web;
