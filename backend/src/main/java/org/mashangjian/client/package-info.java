/** Serves the web client that the build put into the application: its pages are one file. Uses no feature. */
package org.mashangjian.client;
