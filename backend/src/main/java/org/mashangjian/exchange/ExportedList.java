package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be exported. */
@Schema(name = "ExportedList")
public enum ExportedList {
    members,
    venues,
    units,
    requests,
    ledger
}
