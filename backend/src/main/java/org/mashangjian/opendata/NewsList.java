package org.mashangjian.opendata;

/** A public list that people follow as it grows. */
public interface NewsList<T> extends PublicList<T> {
    FeedEntry entry(T item);
}
