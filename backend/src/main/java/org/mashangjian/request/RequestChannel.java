package org.mashangjian.request;

/** The way a request came in; all but the first two, and the last, are filed by staff for somebody. */
public enum RequestChannel {
    qr,
    web,
    phone,
    walk_in,
    grid,
    paper,
    wechat,
    api;

    /** Whether anybody may use it without signing in. */
    public boolean isOpenToAll() {
        return this == qr || this == web;
    }
}
