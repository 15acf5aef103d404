/** What callers send with consultations; unknown fields are refused. */
package org.mashangjian.consultation.handling.body;
