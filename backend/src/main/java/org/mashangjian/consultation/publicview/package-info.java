/** Consultations that everybody may know of, and their calendar. */
package org.mashangjian.consultation.publicview;
