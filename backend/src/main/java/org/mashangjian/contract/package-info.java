/**
 * Completes the OpenAPI document while the application is built: credentials, error statuses, headers, limits and
 * examples, so that resources need not repeat them; afterwards it serves what was built and nothing more of it runs. It
 * reads the code through its index alone and calls no other package.
 */
package org.mashangjian.contract;
