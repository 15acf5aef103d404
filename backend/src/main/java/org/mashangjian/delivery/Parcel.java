package org.mashangjian.delivery;

import java.time.Instant;

/**
 * A letter on its way to one recipient.
 *
 * @param key what it tells and whom; the same key is sent once
 * @param recipient an e-mail address, a phone in E.164, a WeChat open id, or for push the id of a subscription
 * @param notBefore when it may be sent, such as after the quiet hours
 * @param expiresAt after which it is no use to anybody
 */
public record Parcel(
        String key, Channel channel, String recipient, Letter letter, Instant notBefore, Instant expiresAt) {}
