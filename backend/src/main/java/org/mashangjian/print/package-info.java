/**
 * Paper: PDF pages with Chinese text and vector QR codes, posters and receipt slips.
 *
 * <p>Takes plain records and gives bytes; uses no feature, and of the rest only web, for its message files.
 */
package org.mashangjian.print;
