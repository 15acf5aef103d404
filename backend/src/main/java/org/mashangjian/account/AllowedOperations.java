package org.mashangjian.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which operations somebody's roles admit them to at all, by the {@link AllowedTo} that {@link AccessFilter} asks. */
@ApplicationScoped
public class AllowedOperations {
    @Inject
    BeanManager beans;

    private volatile List<Method> operations;

    /** Their operationIds in order; whether an object is theirs is decided with the object. */
    public List<String> of(Session session) {
        return all().stream()
                .filter(it -> isAllowed(Set.of(it.getAnnotation(AllowedTo.class).value()), session))
                .map(it -> it.getAnnotation(Operation.class).operationId())
                .sorted()
                .toList();
    }

    /** The method of an operation, where roles of that caller admit them to it or anybody is admitted. */
    public Optional<Method> admitted(String operationId, Caller caller) {
        return all().stream()
                .filter(it -> it.getAnnotation(Operation.class).operationId().equals(operationId))
                .filter(it -> Arrays.stream(it.getAnnotation(AllowedTo.class).value())
                        .anyMatch(access -> access == Access.anyone || caller.holds(access)))
                .findFirst();
    }

    private static boolean isAllowed(Set<Access> access, Session session) {
        return access.contains(Access.holder)
                || session.onlyFor() == null && access.stream().anyMatch(session.caller()::holds);
    }

    private List<Method> all() {
        if (operations == null) {
            operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                    .map(Bean::getBeanClass)
                    .distinct()
                    .filter(it -> it.isAnnotationPresent(Path.class))
                    .flatMap(AllowedOperations::of)
                    .toList();
        }
        return operations;
    }

    private static Stream<Method> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(it -> it.isAnnotationPresent(AllowedTo.class) && it.isAnnotationPresent(Operation.class));
    }
}
