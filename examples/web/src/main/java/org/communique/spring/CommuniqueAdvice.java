package org.communique.spring;

import jakarta.validation.ConstraintViolation;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.List;
import org.communique.id.DossierId;
import org.communique.id.EntryId;
import org.communique.json.DossierReadException;
import org.communique.json.Fault;
import org.communique.validation.Report;
import org.communique.validation.Violation;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What is wrong with a request, as problem details (RFC 9457): {@code faults} of what was read, {@code violations} of rules. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CommuniqueAdvice {

    @ExceptionHandler
    ProblemDetail unreadable(DossierReadException refused) {
        boolean large = refused.faults().stream().anyMatch(fault -> fault.code().equals(Fault.LIMIT_BYTES));
        HttpStatus status = large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = problem(status, "unreadable", "The body is no dossier that can be read", refused);
        problem.setProperty("faults", refused.faults());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException refused) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", "The dossier breaks rules of the validator", null);
        problem.setProperty("violations", violations(refused));
        return problem;
    }

    private static List<Violation> violations(HandlerMethodValidationException refused) {
        return refused.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> report(result, error)))
                .flatMap(report -> report.violations().stream())
                .toList();
    }

    private static Report report(ParameterValidationResult result, MessageSourceResolvable error) {
        ConstraintViolation<?> violation = result.unwrap(error, ConstraintViolation.class);
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        return detailed.getDynamicPayload(Report.class);
    }

    @ExceptionHandler
    ProblemDetail malformed(TypeMismatchException refused) {
        Throwable reason = refused.getMostSpecificCause();
        return isOfId(refused.getRequiredType())
                ? problem(HttpStatus.BAD_REQUEST, "no-id", "A part of the address has not the form of an id", reason)
                : problem(
                        HttpStatus.BAD_REQUEST, "malformed", "A part of the address has not the form it should", null);
    }

    private static boolean isOfId(@Nullable Class<?> type) {
        return type != null && (EntryId.class.isAssignableFrom(type) || type == DossierId.class);
    }

    @ExceptionHandler
    ProblemDetail broken(HttpMessageNotReadableException refused) {
        return broken(refused.getMostSpecificCause());
    }

    @ExceptionHandler
    ProblemDetail broken(UncheckedIOException refused) {
        return broken(refused.getCause());
    }

    private static ProblemDetail broken(@Nullable Throwable reason) {
        if (reason instanceof BodyTooLargeException) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is too large", reason);
        } else if (reason instanceof SocketTimeoutException) {
            return problem(HttpStatus.REQUEST_TIMEOUT, "too-slow", "The body did not arrive in time", null);
        }
        return problem(HttpStatus.BAD_REQUEST, "broken", "The body cannot be read to its end", null);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, @Nullable Throwable reason) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:communique:problem:" + type));
        problem.setTitle(title);
        if (reason != null && reason.getMessage() != null) {
            problem.setDetail(reason.getMessage());
        }
        return problem;
    }
}
