package org.mashangjian.web;

/** What is counted; the name after the hyphen says against whom. Permits and periods are {@code mashang.rates.*}. */
public enum RateLimit {
    submit_device,
    submit_address,
    attachment_address,
    document_account,
    receipt_address,
    login_account,
    login_address,
    message_receipt,
    read_address,
    support_address,
    statement_device,
    statement_address,
    vote_address,
    /** Devices that vote in a discussion for the first time. */
    voter_address,
    code_address,
    launch_address,
    booking_address,
    /** Calls of one app, all nodes and users together. */
    api_app,
    /** Attempts to get a token, by address: who guesses secrets. */
    token_address;

    /** As configuration writes it. */
    String key() {
        return name().replace('_', '-');
    }
}
