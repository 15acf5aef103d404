package org.mashangjian.request;

/** How pressing the resident finds it. Danger shows 110 / 119 / 120 first and alerts the chief at once. */
public enum RequestUrgency {
    normal,
    urgent,
    danger
}
