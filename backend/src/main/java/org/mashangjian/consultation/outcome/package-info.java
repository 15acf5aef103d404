/**
 * What somebody must do about a consultation (协商成果), by a unit and a day, with the figures before and after, and the unit's
 * answer (政府答题). May use: consultation.session, consultation.trail.
 */
package org.mashangjian.consultation.outcome;
