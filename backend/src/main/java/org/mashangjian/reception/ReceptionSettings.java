package org.mashangjian.reception;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a committee's installation may set about reception days. */
@ConfigMapping(prefix = "mashang.reception")
public interface ReceptionSettings {
    /** Days that lie at least between publishing and the day itself. */
    @WithDefault("7")
    int leadDays();

    /** How long before the beginning people can check in. */
    @WithDefault("1h")
    Duration doorsOpen();

    /** Calendar days after closing until a day is archived. */
    @WithDefault("30")
    int archiveDays();

    /** How often what is due by itself is done; {@code off} leaves it to somebody else. */
    @WithDefault("1m")
    String every();
}
