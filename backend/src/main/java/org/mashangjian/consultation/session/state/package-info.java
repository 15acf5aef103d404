/** Where a consultation stands and how it gets on. May use: lifecycle. */
package org.mashangjian.consultation.session.state;
