package org.mashangjian.webhook;

/**
 * What came of one call.
 *
 * @param status null where there was no answer
 * @param fault a stable word such as {@code timeout}, null where there was an answer
 * @param body the beginning of the answer, null where there was none
 */
record WebhookAnswer(int milliseconds, Integer status, String fault, String body) {
    boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    static WebhookAnswer faulty(String fault) {
        return new WebhookAnswer(0, null, fault, null);
    }
}
