package org.mashangjian.webhook;

import io.quarkus.arc.All;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.AppScope;
import org.mashangjian.reception.ReceptionDayEvent;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.statement.StatementEvent;

/** The events that apps can be told of, from the very records that are written: a new one is in it by itself. */
@ApplicationScoped
class EventCatalogue {
    static final String REQUEST = "request.";
    static final String STATEMENT = "statement.";

    private final Map<String, WebhookApi.Event> byType = new LinkedHashMap<>();

    @Inject
    @All
    List<PublicEvents> open;

    @PostConstruct
    void read() {
        of(RequestEvent.class).filter(it -> !isInternal(it)).forEach(it -> put(REQUEST, AppScope.requests_read, it));
        of(StatementEvent.class).forEach(it -> put(STATEMENT, AppScope.statements_write, it));
        of(ReceptionDayEvent.class).forEach(it -> put("reception_day.", AppScope.directory_read, it));
        for (var it : open) {
            it.kinds().forEach(kind -> put(it.subject() + kind, it.scope(), fields(it.told())));
        }
    }

    Optional<WebhookApi.Event> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** Who tells of events of that type, where it is more than the event itself that is told. */
    Optional<PublicEvents> teller(String type) {
        return open.stream().filter(it -> type.startsWith(it.subject())).findFirst();
    }

    List<WebhookApi.Event> all() {
        return List.copyOf(byType.values());
    }

    private static Stream<Class<?>> of(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).sorted(Comparator.comparing(Class::getSimpleName));
    }

    private void put(String subject, AppScope scope, Class<?> record) {
        var kind = record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        put(subject + kind, scope, fields(record));
    }

    private void put(String type, AppScope scope, List<WebhookApi.Field> fields) {
        byType.put(type, new WebhookApi.Event(type, scope, fields));
    }

    private static List<WebhookApi.Field> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(it -> new WebhookApi.Field(it.getName(), type(it.getType())))
                .toList();
    }

    /** What the record itself says; it does not depend on what it holds. */
    private static boolean isInternal(Class<?> record) {
        var components = record.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var nothing = Arrays.stream(types).map(EventCatalogue::nothing).toArray();
        try {
            var made = record.getDeclaredConstructor(types);
            made.setAccessible(true);
            return ((RequestEvent) made.newInstance(nothing)).internal();
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException ours) {
            throw new IllegalStateException("the event record " + record.getSimpleName() + " cannot be made", ours);
        }
    }

    private static Object nothing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        return type == boolean.class ? (Object) false : (Object) 0;
    }

    private static String type(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == Integer.class) {
            return "integer";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        var formats = Map.<Class<?>, String>of(UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time");
        return formats.getOrDefault(type, "string");
    }
}
