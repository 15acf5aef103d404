package org.mashangjian.request.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Wgs84Test {
    private static final double EARTH = 6_371_008.8;

    /** WGS84 beside the GCJ-02 that the published algorithm gives for it, computed apart from the code under test. */
    @ParameterizedTest
    @CsvSource({
        "36.061100, 103.834300, 36.060773, 103.836703",
        "40.142100, 94.662000, 40.142727, 94.663044",
        "35.580600, 104.626500, 35.580057, 104.629171",
        "36.544700, 104.138900, 36.544791, 104.141717",
        "39.908700, 116.397500, 39.910103, 116.403744",
    })
    void gcj02_comes_back_to_within_two_metres(double lat, double lon, double gcjLat, double gcjLon) {
        var found = Wgs84.of(new SubmissionBodies.Point(gcjLat, gcjLon, "gcj02"));
        var metres = metres(found.lat(), found.lon(), lat, lon);
        assertTrue(metres <= 2, () -> metres + " m off");
        assertTrue(metres(gcjLat, gcjLon, lat, lon) > 100, "the systems differ there, or this proves nothing");
    }

    @Test
    void wgs84_stays_as_it_came() {
        assertEquals(new Wgs84(36.0611, 103.8343), Wgs84.of(new SubmissionBodies.Point(36.0611, 103.8343, null)));
        assertEquals(new Wgs84(36.0611, 103.8343), Wgs84.of(new SubmissionBodies.Point(36.0611, 103.8343, "wgs84")));
    }

    private static double metres(double lat, double lon, double otherLat, double otherLon) {
        var north = Math.toRadians(otherLat - lat);
        var east = Math.toRadians(otherLon - lon) * Math.cos(Math.toRadians(lat));
        return EARTH * Math.hypot(north, east);
    }
}
