/** What everybody reads of issued reports. May use: opinionreport.state, request's redaction, webhook. */
package org.mashangjian.opinionreport.publicview;
