package org.communique.json.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables do the work of bean introspection: nothing here looks into classes. */
class ReflectionTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MainClasses.folder());

    /** What the compiler makes of lambdas, records and string concatenation is not reflection. */
    @Test
    void noReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(reflect\\..+|ClassLoader|Module|ModuleLayer)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.invoke\\.(?!LambdaMetafactory|ObjectMethods|StringConcatFactory).+")
                .orShould()
                .accessTargetWhere(isOneOf(
                        "java.lang.Class.(forName|newInstance|getClassLoader|getModule)[(].*",
                        "java.lang.Class.get(Declared)?(Annotation|Class|Constructor|Field|Method).*",
                        "java.lang.Class.get(Enum|Enclosing|Nest|Permitted|Record).+"))
                .check(CLASSES);
    }

    /** Matches the full name: {@code owner.name} of a field, {@code owner.name(parameters)} of a method. */
    private static DescribedPredicate<JavaAccess<?>> isOneOf(String... names) {
        Pattern pattern = Pattern.compile(String.join("|", names));
        return describe(
                "the target is " + pattern,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }
}
