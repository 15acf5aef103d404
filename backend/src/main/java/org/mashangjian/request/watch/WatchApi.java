package org.mashangjian.request.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the caller watches a request.
 *
 * @param since absent where they do not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RequestWatch")
record WatchApi(boolean watching, Instant since) {}
