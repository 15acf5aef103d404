package org.mashangjian.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a list was narrowed to, in the caller's language. */
@Schema(name = "ExportFilter")
public record ExportFilter(String name, String value) {}
