package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.request.Moment;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestRating;
import org.mashangjian.request.state.RequestConfirmation;
import org.mashangjian.request.state.RequestSolved;

/** Records what came of a follow-up by phone (电话回访). */
@ApplicationScoped
class Phoning {
    private static final String BY_PHONE = "电话回访";

    @Inject
    Assigning assigning;

    /** @param solved what the resident said, or null where nobody was reached */
    void record(Request request, RequestSolved solved, String words, Moment moment) {
        if (solved == null) {
            request.followUpFailed(words, moment);
            return;
        }
        var said = new RequestRating(solved, null, null, RequestConfirmation.phone);
        var told = words == null ? BY_PHONE : BY_PHONE + "：" + words;
        request.rate(said, told, assigning.chiefOf(request), moment);
    }
}
