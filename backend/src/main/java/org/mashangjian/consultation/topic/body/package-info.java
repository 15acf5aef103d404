/** What callers send with topics; unknown fields are refused. */
package org.mashangjian.consultation.topic.body;
