package org.mashangjian.category;

import java.util.List;

/** A category with those below it, named in the caller's language. */
public record CategoryApi(String code, String name, List<CategoryApi> children) {}
