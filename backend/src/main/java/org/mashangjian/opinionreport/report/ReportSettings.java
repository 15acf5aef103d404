package org.mashangjian.opinionreport.report;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation may set about opinion reports. */
@ConfigMapping(prefix = "mashang.opinion-reports")
interface ReportSettings {
    /** Calendar days after the last that happened to an issued report, or to what a level made of it, until it is archived. */
    @WithDefault("30")
    int archiveDays();
}
