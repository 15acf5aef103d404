package org.mashangjian;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.mashangjian.request.Receipts;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.filing.FilingForApp;
import org.mashangjian.request.filing.Submission;
import org.mashangjian.request.filing.SubmittingRequest;
import org.mashangjian.request.handling.RequestVerbs;
import org.mashangjian.request.letter.ResidentLetters;
import org.mashangjian.request.message.SendingMessage;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.view.HeldRequests;
import org.mashangjian.request.view.Redaction;

/** What the architecture says of the edge: operations, and where transactions begin. */
final class Edges {
    static final DescribedPredicate<JavaMethod> ARE_OPERATIONS = DescribedPredicate.describe(
            "are operations",
            it -> it.getOwner().isAnnotatedWith(Path.class)
                    && it.getModifiers().contains(JavaModifier.PUBLIC)
                    && it.isMetaAnnotatedWith(HttpMethod.class));

    /** A gerund such as SubmittingRequest names a class where two aggregates or two callers meet. */
    static final DescribedPredicate<JavaClass> BEGIN_TRANSACTIONS = DescribedPredicate.describe(
            "are resources or named by a gerund",
            it -> it.getSimpleName().endsWith("Resource") || it.getSimpleName().matches("[A-Z][a-z]+ing([A-Z].*)?"));

    /** Commands are started from the shell and speak to it. */
    static final DescribedPredicate<JavaClass> ARE_COMMANDS =
            DescribedPredicate.describe("are commands", it -> it.getSimpleName().matches(".*(Command|Welcome)"));

    /** Of requests: what others listen to, how they file and how they move one, what a receipt is, who holds one, and how they are written to. The rest is public for its own parts. */
    static final DescribedPredicate<JavaClass> ARE_FOR_OTHER_FEATURES = JavaClass.Predicates.belongToAnyOf(
            RequestEvent.class,
            Receipts.class,
            RequestUrgency.class,
            RequestExaminer.class,
            RequestChannel.class,
            FilingForApp.class,
            SendingMessage.class,
            Submission.class,
            SubmittingRequest.class,
            RequestVerbs.class,
            HeldRequests.class,
            ResidentLetters.class,
            Redaction.class);

    static final ArchCondition<JavaMethod> SHOW_NO_ENTITY = new ArchCondition<>("show no entity") {
        @Override
        public void check(JavaMethod it, ConditionEvents events) {
            if (!it.getModifiers().contains(JavaModifier.PUBLIC)) {
                return;
            }
            var shown = java.util.stream.Stream.concat(
                            it.getReturnType().getAllInvolvedRawTypes().stream(),
                            it.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                    .filter(type -> type.isAnnotatedWith(Entity.class))
                    .toList();
            events.add(new SimpleConditionEvent(it, shown.isEmpty(), it.getFullName() + " shows " + shown));
        }
    };

    private Edges() {}
}
