package org.mashangjian.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Whether an address that a caller named is one of the open internet, decided by its number. */
public final class PublicAddress {
    private static final List<Block> CLOSED = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            // within 2000::/3: protocols, documentation, and IPv4 wrapped in 6to4
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("2002::", 16),
            Block.of("3fff::", 20));
    private static final Block GLOBAL = Block.of("2000::", 3);

    private record Block(byte[] start, int bits) {
        static Block of(String start, int bits) {
            try {
                return new Block(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (var bit = 0; bit < bits; bit++) {
                var mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private PublicAddress() {}

    /** @param address resolved; IPv4 mapped into IPv6 has become IPv4 by then */
    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return (address instanceof Inet4Address || GLOBAL.holds(bytes))
                && CLOSED.stream().noneMatch(block -> block.holds(bytes));
    }

    /** The addresses of a host, asked once; empty where one of them is closed, or there is none. */
    public static List<InetAddress> of(String host) {
        try {
            var found = Arrays.asList(InetAddress.getAllByName(host));
            return found.stream().allMatch(PublicAddress::is) ? found : List.of();
        } catch (UnknownHostException nobody) {
            return List.of();
        }
    }
}
