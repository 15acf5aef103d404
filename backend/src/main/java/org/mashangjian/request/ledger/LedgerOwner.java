package org.mashangjian.request.ledger;

import java.util.UUID;

/** Whose ledger it is. @param kind of the object in the audit: venue or member */
record LedgerOwner(String kind, UUID id, String name, UUID committeeId) {}
