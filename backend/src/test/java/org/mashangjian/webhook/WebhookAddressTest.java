package org.mashangjian.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.web.PublicAddress;

/** The corpus of addresses that must not be called. */
class WebhookAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // IPv4 in every spelling
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://017700000001/",
                "https://127.0.0.1./",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://192.168.1.1/",
                "https://172.16.0.1/",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://0/",
                "https://8.8.8.8/",
                "https://１２７.０.０.１/",
                "https://127。0。0。1/",
                "https://%31%32%37.0.0.1/",
                // IPv6: loopback, private, mapped, NAT64, 6to4, Teredo
                "https://[::1]/",
                "https://[::]/",
                "https://[fe80::1]/",
                "https://[fe80::1%25eth0]/",
                "https://[fc00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[::127.0.0.1]/",
                "https://[64:ff9b::127.0.0.1]/",
                "https://[64:ff9b:1::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:0:4136:e378:8000:63bf:807f:fffe]/",
                "https://[2606:4700::1]/",
                // names of this machine
                "https://localhost/",
                "https://localhost./",
                // credentials, ports, schemes, and what is read differently by different readers
                "https://user@example.org/",
                "https://user:password@example.org/",
                "https://example.org@127.0.0.1/",
                "https://127.0.0.1#@example.org/",
                "https://example.org#there",
                "https://127.0.0.1\\@example.org/",
                "https://example.org:22/",
                "https://example.org:25/",
                "https://example.org:80/",
                "https://example.org:5432/",
                "https://example.org:6379/",
                "https://example.org:0/",
                "https://example.org:99999/",
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "gopher://example.org/",
                "jar:https://example.org/!/",
                "https:///path",
                "https:example.org",
                "//example.org/",
                "example.org",
                "https://exa mple.org/",
                "https://example.org/\r\nHost: localhost",
                ""
            })
    void it_is_refused(String address) {
        assertEquals(Optional.empty(), WebhookAddress.read(address, false));
    }

    @Test
    void an_https_address_by_name_is_read() {
        for (var address : List.of(
                "https://example.org", "https://hooks.example.org:8443/a/b?c=d", "https://xn--fiqs8s.example.cn/")) {
            assertTrue(WebhookAddress.read(address, false).isPresent(), address);
        }
        assertEquals(
                "/a/b?c=d",
                WebhookAddress.read("https://example.org/a/b?c=d", false)
                        .orElseThrow()
                        .target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "2130706433",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::ffff:a00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001:0:4136:e378:8000:63bf:807f:fffe",
                "2001:db8::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1"
            })
    void a_name_that_leads_to_such_a_number_leads_nowhere(String number) throws UnknownHostException {
        assertFalse(PublicAddress.is(InetAddress.getByName(number)));
    }

    @Test
    void a_name_that_leads_to_this_machine_leads_nowhere() {
        var address = WebhookAddress.read("http://localhost:8150/", true).orElseThrow();
        assertEquals(List.of(), address.addresses(false));
        assertFalse(address.addresses(true).isEmpty());
    }
}
