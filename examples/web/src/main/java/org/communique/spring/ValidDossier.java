package org.communique.spring;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communique.validation.Severity;

/** A dossier in which the validator finds nothing of a severity, or worse. */
@Documented
@Constraint(validatedBy = ValidDossierValidator.class)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidDossier {

    /** {@return the mildest severity that is refused} */
    Severity refuses() default Severity.ERROR;

    /** {@return what the constraint says; the report comes beside it} */
    String message() default "the dossier is not valid";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what clients attach to the constraint} */
    Class<? extends Payload>[] payload() default {};
}
