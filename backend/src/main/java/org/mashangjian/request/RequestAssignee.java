package org.mashangjian.request;

import java.util.UUID;

/** To whom a request is assigned: a member, or an account such as the chief's; one id is null. */
public record RequestAssignee(UUID memberId, UUID accountId, String name) {}
