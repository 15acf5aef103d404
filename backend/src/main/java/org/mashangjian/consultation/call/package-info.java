/** Calls for topics (议题征集), each for some days and some sources. May use: consultation.topic.state, consultation.trail. */
package org.mashangjian.consultation.call;
