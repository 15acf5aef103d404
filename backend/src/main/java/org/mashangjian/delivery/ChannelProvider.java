package org.mashangjian.delivery;

/** A provider that serves one channel by itself, without one being named in the configuration. */
public interface ChannelProvider extends Provider {
    Channel channel();

    /** Whether this installation has it. */
    boolean isReady();
}
