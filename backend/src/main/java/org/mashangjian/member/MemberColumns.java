package org.mashangjian.member;

import java.util.List;

/** The columns of a file of members; their headings stand in {@code messages/exchange}. */
final class MemberColumns {
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String LEVELS = "levels";
    static final String SECTOR = "sectorCode";
    static final String EXPERTISE = "expertise";
    static final String LANGUAGES = "languages";
    static final String TITLE = "title";
    static final String INTRODUCTION = "introduction";
    static final String VENUES = "venues";
    static final String STATUS = "status";

    static final List<String> ALL =
            List.of(NUMBER, NAME, LEVELS, SECTOR, EXPERTISE, LANGUAGES, TITLE, INTRODUCTION, VENUES, STATUS);

    private MemberColumns() {}
}
