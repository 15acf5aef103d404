package org.mashangjian.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a call is not done; becomes one problem answer. Never carries what the caller sent. */
public final class Refusal extends RuntimeException {
    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private int retryAfterSeconds;

    private Refusal(ProblemType type, String detail, List<Violation> violations) {
        super(type.name() + (detail == null ? "" : " " + detail), null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = violations;
    }

    public static Refusal of(ProblemType type) {
        return new Refusal(type, null, List.of());
    }

    /** @param detail a key of {@code messages/problems*.properties} that says more than the type */
    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of());
    }

    /** 422: {@code code} is also the key of its message, {@code violation.<code>}. */
    public static Refusal broken(String field, String code) {
        return new Refusal(ProblemType.rule_broken, null, List.of(new Violation(field, code, null)));
    }

    public static Refusal broken(List<Violation> violations) {
        return new Refusal(ProblemType.rule_broken, null, violations);
    }

    /** 400 for a parameter that is not known or cannot be read. */
    public static Refusal malformed(String field, String code) {
        return new Refusal(ProblemType.malformed, null, List.of(new Violation(field, code, null)));
    }

    /** 404 for what a parameter names and there is not. */
    public static Refusal absent(String field) {
        return new Refusal(ProblemType.not_found, null, List.of(new Violation(field, "unknown_value", null)));
    }

    public static Refusal tooMany(int retryAfterSeconds) {
        return of(ProblemType.too_many_calls).retryAfter(retryAfterSeconds);
    }

    public Refusal with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public Refusal retryAfter(int seconds) {
        retryAfterSeconds = seconds;
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return detail;
    }

    /** The key of what is said: the detail's, or the type's. */
    String words() {
        return detail == null ? type.name() : detail;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
