package org.mashangjian.venue;

import java.util.List;

/** The columns of a file of venues; their headings stand in {@code messages/exchange}. */
final class VenueColumns {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String STUDIO_CATEGORY = "studioCategory";
    static final String BRAND = "brand";
    static final String DIVISION = "divisionCode";
    static final String ADDRESS = "address";
    static final String PHONE = "phone";
    static final String HOURS = "openingHours";
    static final String GROUP_LINK = "groupLink";
    static final String INTRODUCTION = "introduction";
    static final String LATITUDE = "latitude";
    static final String LONGITUDE = "longitude";

    static final List<String> ALL = List.of(
            NAME,
            KIND,
            STUDIO_CATEGORY,
            BRAND,
            DIVISION,
            ADDRESS,
            PHONE,
            HOURS,
            GROUP_LINK,
            INTRODUCTION,
            LATITUDE,
            LONGITUDE);

    private VenueColumns() {}
}
