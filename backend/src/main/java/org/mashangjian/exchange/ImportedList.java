package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be imported. */
@Schema(name = "ImportedList")
public enum ImportedList {
    members("member."),
    venues("venue."),
    units("unit.");

    private final String headings;

    ImportedList(String headings) {
        this.headings = headings;
    }

    /** The key of a column's heading in {@code messages/exchange}. */
    String heading(String column) {
        return headings + column;
    }
}
