/**
 * Notices to people: those of staff and members in the workbench, made from committed events, and by
 * notification.setting wherever else they want to be told. Residents are told by request.letter.
 *
 * <p>May use: notification.setting; account, database, delivery, event, lineage, request's event records, web. It listens; other features tell
 * through {@link org.mashangjian.notification.SubjectNotices}.
 */
package org.mashangjian.notification;
