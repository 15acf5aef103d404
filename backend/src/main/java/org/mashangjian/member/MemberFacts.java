package org.mashangjian.member;

import java.util.UUID;

/** What other features need to know of a member. */
public record MemberFacts(UUID id, String name, UUID committeeId, String sectorCode, boolean active) {}
