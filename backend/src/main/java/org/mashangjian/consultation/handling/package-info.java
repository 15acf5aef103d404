/**
 * What is done with a consultation: planned, noticed, held, minuted, decided, answered, evaluated, archived. May use:
 * consultation.clock, consultation.outcome, consultation.session, consultation.topic, consultation.view.
 */
package org.mashangjian.consultation.handling;
