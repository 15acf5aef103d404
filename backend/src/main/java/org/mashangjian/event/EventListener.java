package org.mashangjian.event;

/** Gets committed events from the relay, at least once each; what it does must be idempotent by the event's id. */
public interface EventListener {
    /** Called inside the transaction that marks the event done; a failure leaves it waiting. */
    void on(OutboxEvent event);
}
