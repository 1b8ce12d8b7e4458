package org.communique.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.communique.internal.Checks;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.junit.jupiter.api.Test;

/** Builders refuse in the one way that names their type: what they refuse for two values together, no test of one finds. */
class BuilderRefusalsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MainClasses.folder());

    @Test
    void aBuilderRefusesInTheNameOfItsType() {
        noClasses()
                .that()
                .haveSimpleName("Builder")
                .and()
                .resideOutsideOfPackage("org.communique.validation..")
                .should()
                .callMethod(Refusals.class, "end")
                .orShould()
                .callMethod(Decimals.class, "normalize", String.class, java.math.BigDecimal.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Checks.class)
                .check(CLASSES);
    }
}
