package org.mashangjian.lifecycle;

/** What can be done with an aggregate; a constant of an enum. */
public interface Action {
    String name();

    /** The noun sub-resource it is posted to, or null where nobody calls it. */
    String path();
}
