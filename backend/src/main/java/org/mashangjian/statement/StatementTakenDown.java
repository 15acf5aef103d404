package org.mashangjian.statement;

import java.util.UUID;

/** A published statement is no longer so; told within this process alone, to those who keep what they have shown of its discussion. */
public record StatementTakenDown(UUID discussionId) {}
