package org.mashangjian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;

/** The one mapper: whatever ends a call early becomes a problem answer. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @Inject
    ResidentLimits limits;

    @Inject
    @All
    List<ForeignProblems> foreign;

    @ServerExceptionMapper
    Response refused(Refusal refusal, RoutingContext context) {
        return answer(refusal, context);
    }

    @ServerExceptionMapper(priority = 1)
    Response invalid(ConstraintViolationException invalid, RoutingContext context) {
        return answer(limited(Refusal.broken(Violations.of(invalid))), context);
    }

    /** The framework has a mapper of its own for this one, which says nothing. */
    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException mismatched, RoutingContext context) {
        return unreadable(mismatched, context);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonProcessingException unreadable, RoutingContext context) {
        return answer(limited(refusal(unreadable)), context);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown, RoutingContext context) {
        var status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, context);
        }
        return answer(Refusal.of(ProblemType.of(status)), context);
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, RoutingContext context) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, context);
            }
            if (cause instanceof OptimisticLockException) {
                return answer(Refusal.of(ProblemType.conflict), context);
            }
            if (isOfBrokenForm(cause)) {
                return answer(limited(Refusal.of(ProblemType.malformed)), context);
            }
            if (cause instanceof SQLException sql && DatabaseFault.of(sql) != null) {
                LOG.warnf("database fault %s on %s", sql.getSQLState(), context.normalizedPath());
                return answer(DatabaseFault.of(sql), context);
            }
        }
        LOG.errorf(fault, "unexpected fault on %s %s", context.request().method(), context.normalizedPath());
        return answer(Refusal.of(ProblemType.internal), context);
    }

    private Response answer(Refusal refusal, RoutingContext context) {
        var path = context.normalizedPath();
        var other = foreign.stream().filter(it -> it.areSpokenAt(path)).findFirst();
        if (other.isEmpty()) {
            return ProblemAnswers.response(refusal, context);
        }
        var answer = Response.fromResponse(other.get().answer(ProblemAnswers.body(refusal, context)));
        if (refusal.retryAfterSeconds() > 0) {
            answer.header("Retry-After", refusal.retryAfterSeconds());
        }
        return answer.build();
    }

    /** A form of several parts that ends early: the library has no exception of its own for it. */
    private static boolean isOfBrokenForm(Throwable cause) {
        var thrownBy = cause.getStackTrace();
        return cause instanceof IOException
                && thrownBy.length > 0
                && thrownBy[0].getClassName().startsWith(MultiPartParserDefinition.class.getName());
    }

    /** Who has called too often hears that, whatever is wrong with the body. */
    private Refusal limited(Refusal body) {
        return limits.refused() == null ? body : limits.refused();
    }

    private static Refusal refusal(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Refusal.malformed(path(unknown), "unknown_field");
        }
        return unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? Refusal.malformed(path(mapping), "wrong_type")
                : Refusal.of(ProblemType.malformed, "malformed_json");
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
