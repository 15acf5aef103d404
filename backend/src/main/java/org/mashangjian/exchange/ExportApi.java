package org.mashangjian.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export that waits to be fetched.
 *
 * @param rows headings not counted
 * @param name of the file
 * @param filters what the list was narrowed to, in the caller's language; an XLSX has them on its second sheet
 * @param expiresAt until when it can be fetched, once, by who asked for it
 */
@Schema(name = "Export")
record ExportApi(
        UUID id,
        ExportedList list,
        ExchangeFormat format,
        String name,
        int rows,
        List<ExportFilter> filters,
        Instant expiresAt) {}
