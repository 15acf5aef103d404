package org.mashangjian.phone;

/** Knows phones that people left; a code is sent to hardly anybody else, so that no stranger is bothered through us. */
public interface PhoneOwners {
    /**
     * @param index as {@link PhoneIndex} gives it
     * @param inSandbox whether it is to have been left in a sandbox, or outside of them
     */
    boolean isKnown(byte[] index, boolean inSandbox);
}
