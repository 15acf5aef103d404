/** Where a topic stands and how it gets on. May use: account, lifecycle, secret. */
package org.mashangjian.consultation.topic.state;
