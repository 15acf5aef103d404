/** Minutes on paper. May use: consultation.view, print. */
package org.mashangjian.consultation.paper;
