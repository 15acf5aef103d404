package org.mashangjian.phone;

/** Knows phones that people left outside of sandboxes; a code is sent to nobody else, so that no stranger is bothered through us. */
public interface PhoneOwners {
    /** @param index as {@link PhoneIndex} gives it */
    boolean isKnown(byte[] index);
}
