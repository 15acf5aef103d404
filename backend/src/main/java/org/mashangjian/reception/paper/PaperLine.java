package org.mashangjian.reception.paper;

import java.time.Instant;
import org.mashangjian.reception.state.AppointmentState;

/** Somebody on the papers of a day. @param phone its last four digits */
record PaperLine(
        int ticket,
        AppointmentState state,
        Instant since,
        String name,
        String phone,
        String topic,
        String content,
        String reply,
        String requestNumber) {}
