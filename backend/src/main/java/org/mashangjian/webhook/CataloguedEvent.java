package org.mashangjian.webhook;

import java.util.List;

/**
 * A kind of event that apps can be told of, for who explains it.
 *
 * @param scope the word of what the app has to be granted
 * @param fields what its data holds, each with its kind
 */
public record CataloguedEvent(String type, String scope, List<Field> fields) {
    /** @param kind of the value, such as {@code string} or {@code uuid} */
    public record Field(String name, String kind) {}
}
