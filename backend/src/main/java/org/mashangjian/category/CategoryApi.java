package org.mashangjian.category;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category with those below it, named in the caller's language. */
@Schema(name = "Category")
public record CategoryApi(String code, String name, List<CategoryApi> children) {}
