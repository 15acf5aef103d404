package org.mashangjian.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets apps of that scope call an operation, beside those of {@link AllowedTo}. Without it none may. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToApps {
    AppScope value();

    AppObject of() default AppObject.nothing;

    /** The path or query parameter that names the object. */
    String by() default "id";
}
