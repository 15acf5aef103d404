package org.mashangjian.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The catalogue of events for other packages. */
@ApplicationScoped
public class CataloguedEvents {
    @Inject
    EventCatalogue catalogue;

    /** Gives all that apps can be told of, in the catalogue's order. */
    public List<CataloguedEvent> all() {
        return catalogue.all().stream().map(CataloguedEvents::told).toList();
    }

    private static CataloguedEvent told(WebhookApi.Event event) {
        return new CataloguedEvent(
                event.type(),
                event.scope().word(),
                event.fields().stream()
                        .map(field -> new CataloguedEvent.Field(field.name(), field.type()))
                        .toList());
    }
}
