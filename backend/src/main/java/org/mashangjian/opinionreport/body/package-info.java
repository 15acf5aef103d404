/** What callers send with reports; unknown fields are refused. */
package org.mashangjian.opinionreport.body;
