/** What happened to topics, consultations, outcomes and plans: the trail a reader sees, the outbox and the audit. */
package org.mashangjian.consultation.trail;
