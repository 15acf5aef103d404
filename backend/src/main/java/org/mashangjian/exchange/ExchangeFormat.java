package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of a file: a workbook, or values separated by commas (RFC 4180). */
@Schema(name = "ExchangeFormat")
public enum ExchangeFormat {
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    csv("text/csv; header=present");

    private final String mediaType;

    ExchangeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param charset of a CSV */
    String mediaType(String charset) {
        return this == csv ? mediaType + "; charset=" + charset : mediaType;
    }
}
