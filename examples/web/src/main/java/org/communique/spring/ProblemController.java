package org.communique.spring;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the server or a filter refuses, as problem details too. */
@RestController
final class ProblemController implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus resolved = status instanceof Integer code ? HttpStatus.resolve(code) : null;
        return ResponseEntity.of(
                        ProblemDetail.forStatus(resolved == null ? HttpStatus.INTERNAL_SERVER_ERROR : resolved))
                .build();
    }
}
