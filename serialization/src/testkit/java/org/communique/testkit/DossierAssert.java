package org.communique.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/** Assertions about a dossier. */
public final class DossierAssert extends AbstractAssert<DossierAssert, Dossier> {

    private static final int MOST_SHOWN = 20;

    private Validator validator = Validator.standard();

    DossierAssert(Dossier actual) {
        super(actual, DossierAssert.class);
    }

    /** Takes another validator than the standard one from here on. */
    public DossierAssert by(Validator other) {
        validator = other;
        return this;
    }

    /** Verifies that the validator finds no error; warnings may be. */
    public DossierAssert isValid() {
        List<Violation> errors = violations()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            failWithMessage("Expecting %s%nto be valid but it has %s", actual.summary(), listed("errors", errors));
        }
        return this;
    }

    /** Verifies that the validator finds nothing at all. */
    public DossierAssert hasNoViolations() {
        List<Violation> violations = violations().toList();
        if (!violations.isEmpty()) {
            failWithMessage(
                    "Expecting %s%nto have no violations but it has %s",
                    actual.summary(), listed("violations", violations));
        }
        return this;
    }

    /** Verifies that the validator finds a violation of a rule at the value of a JSON Pointer. */
    public DossierAssert hasViolationAt(String pointer, String code) {
        List<Violation> violations = violations().toList();
        if (violations.stream()
                .noneMatch(each -> each.pointer().equals(pointer) && each.code().equals(code))) {
            List<Violation> near = violations.stream()
                    .filter(each ->
                            each.pointer().equals(pointer) || each.code().equals(code))
                    .toList();
            failWithMessage(
                    "Expecting %s%nto have the violation %s at %s%nbut there it has not; it has %s",
                    actual.summary(),
                    code,
                    pointer,
                    near.isEmpty() ? listed("violations", violations) : listed("of that place or code", near));
        }
        return this;
    }

    /** Verifies that the dossier has the same JSON as another, whatever the order of members and white space are. */
    public DossierAssert isEqualToAsJson(Dossier expected) {
        isNotNull();
        CommuniqueJson json = CommuniqueJson.standard().indented();
        if (!json.digest(actual).equals(json.digest(expected))) {
            String is = json.write(actual);
            String ought = json.write(expected);
            throw failureWithActualExpected(
                    is,
                    ought,
                    "Expecting %s%nto have the JSON of %s%n%s",
                    actual.summary(),
                    expected.summary(),
                    difference(is, ought));
        }
        return this;
    }

    /** Verifies that the dossier has the same JSON as a document. */
    public DossierAssert isEqualToAsJson(String document) {
        return isEqualToAsJson(CommuniqueJson.standard().read(document));
    }

    private Stream<Violation> violations() {
        isNotNull();
        return validator.validate(actual).violations().stream();
    }

    private static String listed(String what, List<Violation> violations) {
        String more = violations.size() > MOST_SHOWN ? "\n  and " + (violations.size() - MOST_SHOWN) + " more" : "";
        return violations.size() + " " + what
                + violations.stream()
                        .limit(MOST_SHOWN)
                        .map(violation -> "\n  " + violation)
                        .collect(Collectors.joining())
                + more;
    }

    /** The first line that differs, with its number. */
    private static String difference(String is, String ought) {
        List<String> lines = is.lines().toList();
        List<String> others = ought.lines().toList();
        int at = 0;
        while (at < lines.size() && at < others.size() && lines.get(at).equals(others.get(at))) {
            at++;
        }
        return "they differ first in line " + (at + 1) + ":\n  expected " + line(others, at) + "\n  but was  "
                + line(lines, at);
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at).strip() : "nothing";
    }
}
