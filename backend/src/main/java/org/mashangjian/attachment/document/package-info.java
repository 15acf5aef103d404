/**
 * Whether a PDF, DOCX or XLSX may be kept, and what of it: told by its content, parsed within a bounded part of the heap, refused
 * where it is locked, does something or carries other files, and written anew without what it says about its authors.
 *
 * <p>May use: web. Knows nothing of where documents are kept or what they hang on.
 */
package org.mashangjian.attachment.document;
