package org.mashangjian.request.template;

/** Who can use a template: one account, everybody at a venue, or everybody of a committee. */
enum AnswerTemplateScope {
    personal,
    venue,
    committee
}
