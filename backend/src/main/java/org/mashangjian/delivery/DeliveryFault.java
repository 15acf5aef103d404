package org.mashangjian.delivery;

/** Why a letter was not handed over: a stable word, never anything of recipient or letter. */
public final class DeliveryFault extends RuntimeException {
    private final boolean lasting;

    private DeliveryFault(String word, boolean lasting) {
        super(word, null, false, false);
        this.lasting = lasting;
    }

    /** It may go better later. */
    public static DeliveryFault passing(String word) {
        return new DeliveryFault(word, false);
    }

    /** It never will. */
    public static DeliveryFault lasting(String word) {
        return new DeliveryFault(word, true);
    }

    boolean isLasting() {
        return lasting;
    }
}
