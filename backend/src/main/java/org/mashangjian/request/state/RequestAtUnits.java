package org.mashangjian.request.state;

import java.time.Instant;

/**
 * How a request stands with units.
 *
 * @param led whether a lead unit is named; else the dispatching office has still to name one
 * @param designated whether the unit was designated, so that it may not object again
 * @param objectUntil until when the lead unit can object, or null
 */
public record RequestAtUnits(boolean led, boolean designated, Instant objectUntil) {
    public static final RequestAtUnits NONE = new RequestAtUnits(false, false, null);
}
