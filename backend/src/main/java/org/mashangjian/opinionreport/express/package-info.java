/** The months of the express way (马上就办). May use: opinionreport.report. */
package org.mashangjian.opinionreport.express;
