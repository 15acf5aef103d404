package org.mashangjian.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Bean Validation's findings in the contract's words. */
public final class Violations {
    private static final int MOST = 20;
    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "wrong_length",
            "Min", "out_of_range",
            "Max", "out_of_range",
            "DecimalMin", "out_of_range",
            "DecimalMax", "out_of_range",
            "Pattern", "wrong_form",
            "Email", "wrong_form");

    private Violations() {}

    /** At most twenty, by field; without messages. */
    public static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .limit(MOST)
                .map(Violations::of)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
    }

    private static Violation of(ConstraintViolation<?> found) {
        var template = found.getMessageTemplate();
        // our own constraints give their code as the message, as in "too_long"
        var annotation = found.getConstraintDescriptor().getAnnotation().annotationType();
        var code = template.startsWith("{") ? CODES.getOrDefault(annotation.getSimpleName(), "invalid") : template;
        return new Violation(field(found), code, null);
    }

    private static String field(ConstraintViolation<?> found) {
        var path = StreamSupport.stream(found.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER)
                .map(node -> node.isInIterable() && node.getIndex() != null
                        ? node.getName() + "[" + node.getIndex() + "]"
                        : node.getName())
                .collect(Collectors.joining("."));
        return path.startsWith("body.") ? path.substring("body.".length()) : path;
    }
}
