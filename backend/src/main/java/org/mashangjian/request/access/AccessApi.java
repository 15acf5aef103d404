package org.mashangjian.request.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestParty;

/**
 * One line of the log as the resident reads it.
 *
 * @param name null where the resident did it
 * @param party in what quality
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DataAccess")
public record AccessApi(UUID id, Instant at, AccessKind kind, String name, RequestParty party, String reason) {}
