package org.mashangjian.request;

import java.util.List;
import java.util.UUID;

/**
 * The units that something is dispatched to.
 *
 * @param leadId null where the dispatching office is to name them
 * @param names in words, as the timeline tells them; null as well
 */
public record RequestUnits(UUID leadId, List<UUID> assistingIds, String names) {}
