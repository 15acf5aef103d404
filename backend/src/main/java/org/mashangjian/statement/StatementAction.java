package org.mashangjian.statement;

/** What can be done with a statement; the path is the noun sub-resource. */
public enum StatementAction {
    publish("publication"),
    reject("rejection"),
    sort("sorting"),
    merge("merger"),
    separate("separation"),
    withdraw("withdrawal");

    private final String path;

    StatementAction(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
