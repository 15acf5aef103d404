/**
 * Open311 GeoReport v2, for tools that speak it already: topics are its services, requests that residents agreed to show its
 * service requests, beside those that came in by the app that asks. What it files goes the way of every submission.
 *
 * <p>May use: account, app, attachment, category, committee, database, request, secret, web.
 */
package org.mashangjian.open311;
