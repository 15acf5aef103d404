/**
 * The way out of the house: e-mail, SMS and WeChat service messages, each by the provider that is configured, and Web
 * Push by delivery.push.
 * Features hand in a {@link org.mashangjian.delivery.Parcel} within their transaction and hear no more of it; it is sent
 * after the commit, at least once, by the channel's own senders, so that a slow provider delays its channel alone.
 *
 * <p>May use: database, secret, web. It knows no feature; what is said to whom is theirs to decide.
 */
package org.mashangjian.delivery;
