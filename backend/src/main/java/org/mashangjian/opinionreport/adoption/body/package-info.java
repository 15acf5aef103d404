/** What callers send with adoptions; unknown fields are refused. */
package org.mashangjian.opinionreport.adoption.body;
