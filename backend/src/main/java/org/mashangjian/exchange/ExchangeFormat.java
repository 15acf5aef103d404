package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of a file: a workbook, or values separated by commas (RFC 4180). */
@Schema(name = "ExchangeFormat")
public enum ExchangeFormat {
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    csv("text/csv; charset=UTF-8; header=present");

    private final String mediaType;

    ExchangeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
