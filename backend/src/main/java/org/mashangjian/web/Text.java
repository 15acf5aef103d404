package org.mashangjian.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text as people write it: any Unicode, stored as it came, its length counted in code points. Refused are control
 * characters other than newline and tab, lone surrogates, and text of white space alone where {@code min > 0}.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextValidator.class)
public @interface Text {
    int min() default 1;

    int max();

    /** Whether newlines are allowed. */
    boolean lines() default false;

    String message() default "invalid_text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
