/**
 * Progress hearings (办理进展情况汇报座谈会): the busiest units report, face to face with proposers. May use: consultation's trail,
 * proposal.trail, unit, notification.
 */
package org.mashangjian.proposal.hearing;
