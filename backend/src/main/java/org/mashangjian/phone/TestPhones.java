package org.mashangjian.phone;

/**
 * Phones that nobody has, as no mobile number begins with 120: to try things out with in a sandbox. Nothing is ever sent to
 * them, and while nobody left one outside a sandbox, their code is always the same.
 */
final class TestPhones {
    static final String CODE = "000000";
    private static final String OURS = "\\+86120000000[0-9]{2}";

    private TestPhones() {}

    /** @param phone in E.164 */
    static boolean has(String phone) {
        return phone.matches(OURS);
    }
}
