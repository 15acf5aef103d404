package org.mashangjian.erasure;

import io.smallrye.config.ConfigMapping;

/** How long committees keep what ended unless they decide otherwise, in months after the end. */
@ConfigMapping(prefix = "mashang.retention")
public interface RetentionSettings {
    int contactMonths();

    int attachmentMonths();

    int contentMonths();

    /** How often the job runs; {@code off} leaves it to somebody else. */
    String every();
}
