package org.mashangjian.request.privacy;

import io.smallrye.config.ConfigMapping;

/** What an installation decides about looks at contacts. */
@ConfigMapping(prefix = "mashang.privacy")
interface PrivacySettings {
    /** How many contacts one account may look at in a day of the installation's time zone. */
    int revealsADay();
}
