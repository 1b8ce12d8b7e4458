package org.communique.spring;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.communique.dossier.Dossier;
import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Holds a dossier against the rules; the report goes with the violation as its dynamic payload. */
public final class ValidDossierValidator implements ConstraintValidator<ValidDossier, Dossier> {

    private final Validator validator;
    private Severity refuses = Severity.ERROR;

    /** Makes one that Spring gives the validator of the service. */
    public ValidDossierValidator(Validator validator) {
        this.validator = validator;
    }

    @Override
    public void initialize(ValidDossier constraint) {
        refuses = constraint.refuses();
    }

    /** Absence is another constraint's. */
    @Override
    public boolean isValid(@Nullable Dossier dossier, ConstraintValidatorContext context) {
        if (dossier == null) {
            return true;
        }
        Report report = validator.validate(dossier);
        context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(report);
        return report.violations().stream()
                .noneMatch(violation -> violation.severity().compareTo(refuses) <= 0);
    }
}
