package org.mashangjian.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link Text}; null is left to {@code @NotNull}. */
public class TextValidator implements ConstraintValidator<Text, CharSequence> {
    private Text rule;

    @Override
    public void initialize(Text rule) {
        this.rule = rule;
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        var code = text == null ? null : broken(text);
        if (code == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(code).addConstraintViolation();
        return false;
    }

    private String broken(CharSequence text) {
        var points = text.codePoints().toArray();
        if (points.length > rule.max()) {
            return "too_long";
        }
        var written = 0;
        for (var point : points) {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return "lone_surrogate";
            }
            if (Character.isISOControl(point) && point != '\t' && !(point == '\n' && rule.lines())) {
                return "control_character";
            }
            if (!Character.isWhitespace(point)) {
                written++;
            }
        }
        return written < rule.min() ? "required" : null;
    }
}
