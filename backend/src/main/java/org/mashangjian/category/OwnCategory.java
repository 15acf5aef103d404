package org.mashangjian.category;

import java.util.Locale;
import java.util.UUID;

/** A topic that a committee has added to an area. @param nameEn null where its Chinese name does for both */
record OwnCategory(String code, UUID committeeId, String areaCode, String name, String nameEn) {
    String name(Locale language) {
        return language == Locale.ENGLISH && nameEn != null ? nameEn : name;
    }
}
