/**
 * How members and staff want to be told outside the workbench: by which channel of what, at once or once a day, and when not.
 *
 * <p>May use: account, audit, database, delivery, event, phone, secret, web. Used by notification, which hands in each
 * event whose notices are written.
 */
package org.mashangjian.notification.setting;
