package org.mashangjian;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What the architecture says of aggregates. */
final class Aggregates {
    static final DescribedPredicate<JavaClass> ARE_ENTITIES = DescribedPredicate.describe(
            "are entities, their superclasses or parts",
            it -> it.isAnnotatedWith(Entity.class)
                    || it.isAnnotatedWith(MappedSuperclass.class)
                    || it.isAnnotatedWith(Embeddable.class));

    static final DescribedPredicate<JavaClass> MOVE = DescribedPredicate.describe(
            "are aggregates with a state",
            it -> it.isAnnotatedWith(Entity.class)
                    && it.getAllFields().stream()
                            .anyMatch(field -> field.getName().equals("state")));

    static final DescribedPredicate<JavaClass> LIFECYCLE = DescribedPredicate.describe(
            "are lifecycles", it -> it.getSimpleName().endsWith("Lifecycle"));

    static final ArchCondition<JavaClass> HAVE_A_VERSION = new ArchCondition<>("have a @Version") {
        @Override
        public void check(JavaClass it, ConditionEvents events) {
            var has = it.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
            events.add(new SimpleConditionEvent(it, has, it.getName() + " has a version: " + has));
        }
    };

    static final ArchCondition<JavaClass> WRITE_A_STATE = new ArchCondition<>("write the state of an aggregate") {
        @Override
        public void check(JavaClass it, ConditionEvents events) {
            it.getFieldAccessesFromSelf().stream()
                    .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                    .filter(access -> access.getTarget().getName().equals("state"))
                    .filter(access -> ARE_ENTITIES.test(access.getTargetOwner()))
                    .forEach(access -> events.add(SimpleConditionEvent.satisfied(it, access.getDescription())));
        }
    };

    private Aggregates() {}
}
