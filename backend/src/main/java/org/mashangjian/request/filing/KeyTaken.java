package org.mashangjian.request.filing;

import org.hibernate.exception.ConstraintViolationException;

/** Whether a submission failed because its idempotency key is on a row already. */
final class KeyTaken {
    private static final String CONSTRAINT = "request_submission_key_unique";

    private KeyTaken() {}

    static boolean is(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException broken) {
                return CONSTRAINT.equals(broken.getConstraintName());
            }
        }
        return false;
    }
}
