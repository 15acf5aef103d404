package org.mashangjian.request.filing;

/** Coordinates as kept: WGS84. What phones in China give as GCJ-02 is converted on arrival, to within a metre. */
record Wgs84(double lat, double lon) {
    private static final double AXIS = 6378245.0;
    private static final double ECCENTRICITY = 0.00669342162296594323;
    private static final int ROUNDS = 4;

    static Wgs84 of(SubmissionBodies.Point point) {
        if (!"gcj02".equals(point.crs())) {
            return new Wgs84(point.lat(), point.lon());
        }
        var guess = new Wgs84(point.lat(), point.lon());
        for (var round = 0; round < ROUNDS; round++) {
            var shifted = guess.toGcj02();
            guess = new Wgs84(guess.lat + point.lat() - shifted.lat, guess.lon + point.lon() - shifted.lon);
        }
        return guess;
    }

    private Wgs84 toGcj02() {
        var x = lon - 105.0;
        var y = lat - 35.0;
        var wave = (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0;
        var north = -100.0
                + 2.0 * x
                + 3.0 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + wave
                + (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0
                + (160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0)) * 2.0 / 3.0;
        var east = 300.0
                + x
                + 2.0 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + wave
                + (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0
                + (150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
        var radians = Math.toRadians(lat);
        var magic = 1 - ECCENTRICITY * Math.sin(radians) * Math.sin(radians);
        var root = Math.sqrt(magic);
        return new Wgs84(
                lat + Math.toDegrees(north / (AXIS * (1 - ECCENTRICITY) / (magic * root))),
                lon + Math.toDegrees(east / (AXIS / root * Math.cos(radians))));
    }
}
