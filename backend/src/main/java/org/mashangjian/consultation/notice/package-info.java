/** Tells staff, members and units of topics, consultations, outcomes and plans. It listens; nobody calls it. May use: notification. */
package org.mashangjian.consultation.notice;
