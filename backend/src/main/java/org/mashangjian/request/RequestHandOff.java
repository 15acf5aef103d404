package org.mashangjian.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Where a request was handed off to, and the number it has there; no column of it is in the INSERT. */
@Embeddable
public class RequestHandOff {
    /** A channel that takes over. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "HandOffChannel")
    public enum Channel {
        hotline_12345("12345"),
        petition("信访");

        private final String told;

        Channel(String told) {
            this.told = told;
        }

        /** As it is called in the timeline. */
        public String told() {
            return told;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "handed_to", insertable = false)
    private Channel channel;

    @Column(name = "handed_number", insertable = false)
    private String number;

    @Column(name = "handed_at", insertable = false)
    private Instant at;

    protected RequestHandOff() {}

    public static RequestHandOff to(Channel channel, String number, Instant at) {
        var handOff = new RequestHandOff();
        handOff.channel = channel;
        handOff.number = number;
        handOff.at = at;
        return handOff;
    }

    Channel channel() {
        return channel;
    }

    /** As the timeline has it: the number there, whether the contact went along, and what was said with it. */
    String told(boolean contactPassed, String note) {
        var where = channel.told + " " + number + (contactPassed ? "（经居民同意，联系方式一并转送）" : "");
        return note == null ? where : where + "。" + note;
    }
}
