package org.mashangjian.delivery.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushEndpointTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://push.example.org/a",
                "ftp://push.example.org/a",
                "https:///a",
                "push.example.org",
                "https://a b/",
                "https://user:word@push.example.org/",
                "https://push.example.org/#part",
                "https://"
            })
    void what_is_no_push_service_is_not_read(String address) {
        assertTrue(PushEndpoint.read(address, false).isEmpty(), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/a", "https://10.0.0.8:8443/a", "https://169.254.169.254/latest", "https://[::1]/a",
                "https://[::ffff:192.168.0.1]/a", "https://localhost/a", "https://2130706433/a", "https://0x7f.1/a"
            })
    void an_address_of_a_closed_net_leads_nowhere(String address) {
        var found =
                PushEndpoint.read(address, false).map(it -> it.addresses(false)).orElse(List.of());
        assertEquals(List.of(), found);
    }

    @Test
    void host_port_and_path_are_what_the_browser_said() {
        var endpoint =
                PushEndpoint.read("https://1.1.1.1/send/x%20y?k=v", false).orElseThrow();
        assertEquals("1.1.1.1 443 /send/x%20y?k=v", endpoint.host() + " " + endpoint.port() + " " + endpoint.target());
        assertEquals(1, endpoint.addresses(false).size());
    }

    @Test
    void for_tests_this_machine_will_do_and_no_other() {
        assertEquals(
                1,
                PushEndpoint.read("http://127.0.0.1:8099/a", true)
                        .orElseThrow()
                        .addresses(true)
                        .size());
        assertEquals(
                List.of(),
                PushEndpoint.read("https://10.0.0.8/a", true).orElseThrow().addresses(true));
    }
}
