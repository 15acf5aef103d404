package org.mashangjian.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.AllowedOperations;
import org.mashangjian.account.Caller;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Reads a list by the very operation that shows it, page after page, within the call at hand: the same roles, the same
 * scope, the same masks, so that no file can hold what the list does not.
 */
@ApplicationScoped
class ShownPages {
    private static final String LIMIT = "limit";
    private static final String CURSOR = "cursor";
    private static final String MOST = "100";

    @Inject
    AllowedOperations operations;

    @Inject
    @Any
    Instance<Object> beans;

    @Inject
    ObjectMapper json;

    /** Hands over one item after the other; 403 to whose roles the operation does not admit, else what it refuses. */
    void each(String operation, Map<String, String> asked, Caller caller, Consumer<JsonNode> taker) {
        var method = operations.admitted(operation, caller).orElseThrow(() -> Refusal.of(ProblemType.forbidden));
        var parameters = new HashMap<>(asked);
        if (Arrays.stream(method.getParameters()).anyMatch(it -> it.getName().equals(LIMIT))) {
            parameters.put(LIMIT, MOST);
        }
        var further = true;
        while (further) {
            var page = page(method, parameters);
            page.path("items").forEach(taker);
            further = page.hasNonNull("next");
            parameters.put(CURSOR, page.path("next").textValue());
        }
    }

    private JsonNode page(Method method, Map<String, String> parameters) {
        var values = Arrays.stream(method.getParameters())
                .map(it -> value(it, parameters))
                .toArray();
        try {
            var answer = (RestResponse<?>)
                    method.invoke(beans.select(method.getDeclaringClass()).get(), values);
            return tree(answer.getEntity());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What anybody may read is answered in the bytes that are sent. */
    private JsonNode tree(Object entity) throws IOException {
        return entity instanceof byte[] bytes ? json.readTree(bytes) : json.valueToTree(entity);
    }

    /** Parameters of operations are called as those of the address, whose path holds the id. */
    private static Object value(Parameter parameter, Map<String, String> parameters) {
        if (parameter.getType() == UriInfo.class) {
            return address(parameters);
        }
        var value = parameters.get(parameter.getName());
        return parameter.getType() == UUID.class ? UUID.fromString(value) : value;
    }

    private static UriInfo address(Map<String, String> parameters) {
        var query = new MultivaluedHashMap<String, String>(parameters);
        query.remove(ShownList.ID);
        return (UriInfo) Proxy.newProxyInstance(
                UriInfo.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (it, method, none) -> switch (method.getName()) {
                    case "getQueryParameters" -> query;
                    case "getRequestUri" -> URI.create("/api/v1/exports");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
