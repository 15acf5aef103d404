package org.mashangjian.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Unit")
record UnitApi(UUID id, UUID committeeId, Unit.Kind kind, String name, String phone) {}
