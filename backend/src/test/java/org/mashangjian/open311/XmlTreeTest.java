package org.mashangjian.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.request.state.RequestState;

class XmlTreeTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void a_list_holds_elements_of_the_name_that_the_specification_has() {
        var faults = List.of(new GeoReport.Fault(404, "无"), new GeoReport.Fault(400, "<a> & \"b\" ]]> 🎈"));
        assertEquals(
                HEAD + "<errors><error><code>404</code><description>无</description></error><error><code>400</code>"
                        + "<description>&lt;a&gt; &amp; \"b\" ]]&gt; 🎈</description></error></errors>",
                written("errors", faults));
    }

    @Test
    void a_field_without_a_value_is_there_and_empty() {
        assertEquals(
                HEAD + "<service_requests><request><service_request_id>1</service_request_id>"
                        + "<service_notice></service_notice><account_id>x</account_id></request></service_requests>",
                written("service_requests", List.of(new GeoReport.Filed("1", null, "x"))));
    }

    @Test
    void what_xml_cannot_write_is_left_out() {
        assertEquals(HEAD + "<a>b\tc</a>", written("a", "\u0001b\t\uFFFEc\u0000"));
    }

    @Test
    void what_is_closed_is_what_nobody_has_to_do_anything_for() {
        var closed = Arrays.stream(RequestState.values())
                .filter(RequestState::isTerminal)
                .map(it -> "'" + it + "'")
                .collect(Collectors.joining(", "));
        assertEquals(closed, ServiceRequests.CLOSED);
    }

    private String written(String root, Object value) {
        return new String(XmlTree.write(root, json.valueToTree(value)), StandardCharsets.UTF_8);
    }
}
