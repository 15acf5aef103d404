package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an import stands; nothing of it is in the system before {@code done}. */
@Schema(name = "ImportState")
enum ImportState {
    checking,
    refused,
    checked,
    writing,
    done,
    failed
}
