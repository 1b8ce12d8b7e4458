package org.communique.spring;

import java.time.Duration;
import org.communique.json.CommuniqueJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** All of this package, for {@code @Import}. A service that has its own validator or JSON declares them as beans. */
@Configuration(proxyBeanMethods = false)
@Import({CommuniqueAdvice.class, ProblemController.class})
public class CommuniqueWebConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        IdConverters.addTo(registry);
    }

    /** {@return what reads and writes bodies} */
    @Bean
    DossierConverter dossierConverter(
            CommuniqueJson json,
            @Value("${communique.max-body-bytes:16777216}") long maxBytes,
            @Value("${communique.body-patience:30s}") Duration patience) {
        return new DossierConverter(json, maxBytes, patience);
    }
}
