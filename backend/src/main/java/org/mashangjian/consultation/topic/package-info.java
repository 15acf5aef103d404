/**
 * Topics: put forward by staff, members, or residents without an account who hold a receipt; screened and decided. May use:
 * consultation.call, consultation.topic.state, consultation.trail.
 */
package org.mashangjian.consultation.topic;
