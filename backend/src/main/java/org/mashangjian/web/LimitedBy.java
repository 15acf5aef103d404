package org.mashangjian.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the limit by address that a call counts against before its body is read, so that broken bodies count as well. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LimitedBy {
    RateLimit value();

    /** Whether the operation itself refuses, since a retry of what was stored is answered past the limit too. */
    boolean later() default false;
}
