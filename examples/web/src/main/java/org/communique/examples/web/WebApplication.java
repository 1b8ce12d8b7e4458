package org.communique.examples.web;

import java.time.Clock;
import org.communique.json.CommuniqueJson;
import org.communique.spring.CommuniqueWebConfiguration;
import org.communique.spring.ContentLengthFilter;
import org.communique.validation.Validator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service; it answers on the loopback address unless it is told otherwise, for it asks nobody who they are. */
@SpringBootApplication
@Import(CommuniqueWebConfiguration.class)
public class WebApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(WebApplication.class, arguments);
    }

    @Bean
    CommuniqueJson json() {
        return CommuniqueJson.standard();
    }

    @Bean
    Validator validator() {
        return Validator.standard();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What may be shown to everybody; one that permits more is a bean in its place. */
    @Bean
    DossierView view(Clock clock) {
        return DossierView.ofThePublic(clock);
    }

    /** Streams of lines have no end that matters. */
    @Bean
    FilterRegistrationBean<ContentLengthFilter> contentLength(
            @Value("${communique.max-body-bytes:16777216}") long maxBytes) {
        FilterRegistrationBean<ContentLengthFilter> filter =
                new FilterRegistrationBean<>(new ContentLengthFilter(maxBytes));
        filter.addUrlPatterns("/reports", "/ledgers", "/dossiers/*");
        return filter;
    }

    @Bean
    DossierStore store(@Value("${communique.max-dossiers:100}") int maxDossiers) {
        return new DossierStore(maxDossiers);
    }
}
