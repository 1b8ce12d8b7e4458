package org.communique.json.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Six classes see Jackson's tokens; three hand them on from databind; the tables see neither. */
class JacksonTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MainClasses.folder());

    private static final String TOKENS =
            "org\\.communique\\.json\\.codec\\.Token(Capture|Factory|Parser|Places|Reader|Writer)(\\$.*)?";
    private static final String ADAPTERS =
            "org\\.communique\\.json\\.(Databind(Adapters|Refusals)|ValueReadException)(\\$.*)?";

    /** Parsers, generators and what gives them. */
    private static final String STREAMING = "tools\\.jackson\\.core\\."
            + "((JsonParser|JsonGenerator|TokenStreamFactory|TSFBuilder|ObjectReadContext|ObjectWriteContext)(\\$.*)?"
            + "|(async|base|filter|json)\\..+"
            + "|util\\.Json(Parser|Generator).+)";

    @Test
    void onlyTheTokenClassesSeeParsersAndGenerators() {
        noClasses()
                .that()
                .haveNameNotMatching(TOKENS)
                .and()
                .haveNameNotMatching(ADAPTERS)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(STREAMING)
                .check(CLASSES);
    }

    /** Databind's signatures name parser and generator; the adapters pass them on untouched. */
    @Test
    void theAdaptersDoNotTouchThem() {
        noClasses()
                .that()
                .haveNameMatching(ADAPTERS)
                .should()
                .accessTargetWhere(ownerIsStreaming())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void databindStaysAtTheFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.communique.json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson.databind..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> ownerIsStreaming() {
        return describe("the target belongs to " + STREAMING, access -> isStreaming(access.getTargetOwner()));
    }

    private static boolean isStreaming(JavaClass type) {
        return type.getName().matches(STREAMING)
                || type.getAllRawSuperclasses().stream()
                        .anyMatch(ancestor -> ancestor.getName().matches(STREAMING));
    }
}
