package org.mashangjian.web;

/** The stable kinds of refusal: the constant is the slug of {@code type}, the number the HTTP status (RFC 9457). */
public enum ProblemType {
    malformed(400),
    unauthenticated(401),
    forbidden(403),
    not_found(404),
    method_not_allowed(405),
    not_acceptable(406),
    illegal_transition(409),
    conflict(409),
    gone(410),
    stale(412),
    too_large(413),
    unsupported_media_type(415),
    rule_broken(422),
    idempotency_key_reused(422),
    precondition_required(428),
    too_many_calls(429),
    internal(500),
    unavailable(503),
    storage_full(507);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The URI of {@code type}; the page it names is part of the reference at {@code /docs}. */
    public String uri() {
        return "/docs/problems#" + name().replace('_', '-');
    }

    /** The kind that fits a status the framework chose, such as its own 404 or 415. */
    public static ProblemType of(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status >= 500 ? internal : malformed;
    }
}
